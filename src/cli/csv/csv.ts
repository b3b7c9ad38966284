/** Excel takes a file with this mark for UTF-8, and any other for the machine's own code page. */
const byteOrderMark = '\ufeff';

/** What a spreadsheet program would run instead of showing it. */
const runs = /^[=+\-@\t\r\n]/;

export type CsvValue = string | number | boolean | null;

/** Rows as RFC 4180 writes them. A text that would run as a formula gets an apostrophe. */
export function* csvPieces(rows: Iterable<readonly CsvValue[]>): Generator<string> {
  yield byteOrderMark;
  for (const row of rows) yield `${row.map(csvField).join(',')}\r\n`;
}

function csvField(value: CsvValue): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const text = runs.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
