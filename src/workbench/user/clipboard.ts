/** A range as Excel hands it to others: a line a row, tabs between cells, quotes where a cell has either. */
export const toTabbed = (lines: readonly (readonly string[])[]): string =>
  lines.map((line) => `${line.map(quoted).join('\t')}\r\n`).join('');

const quoted = (text: string): string => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;

/** Reads such a range; rows may be of different lengths. */
export function fromTabbed(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  // What programs write ends with a line break, which begins no further row.
  for (const [, inQuotes, plain = '', end] of text.replace(/\r?\n$/, '').matchAll(CELL)) {
    lines
      .at(-1)
      ?.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"').replaceAll('\r\n', '\n'));
    if (end === '') break;
    if (end !== '\t') lines.push([]);
  }
  return lines;
}
