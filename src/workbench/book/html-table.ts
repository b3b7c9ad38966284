/** Spreadsheets hand over the same cells as text, and exactly; in others' text the lines of a cell become rows. */
const EXACT_AS_TEXT = /schemas-microsoft-com:office:excel|google-sheets/i;
const BLOCKS = 'p, div, li, h1, h2, h3, h4, h5, h6';
/** More than any real table has: a page could ask for millions. */
const MOST_SPANNED = 1_000;
/** A letter that no text has. */
const BREAK = '\uE000';

/** The cells of a table that was copied from a document or a page; nothing where more or less was copied. */
export function fromHtml(html: string): readonly (readonly string[])[] | undefined {
  if (EXACT_AS_TEXT.test(html)) return undefined;
  // A document without a window runs no script and asks for no picture.
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const table = body.querySelector('table');
  table?.remove();
  body.querySelectorAll('style, script').forEach((element) => element.remove());
  const isAlone = body.textContent.trim() === '' && table?.querySelector('table') === null;
  return isAlone && table.rows.length > 0 ? linesOf(table) : undefined;
}

function linesOf(table: HTMLTableElement): readonly (readonly string[])[] {
  const lines: string[][] = Array.from(table.rows, () => []);
  for (const [at, row] of [...table.rows].entries()) {
    let column = 0;
    for (const cell of row.cells) {
      // A cell that reaches down from above has taken this place.
      while (lines[at]?.[column] !== undefined) column++;
      const across = Math.min(cell.colSpan, MOST_SPANNED);
      for (const [down, line] of lines.slice(at, at + cell.rowSpan).entries())
        for (let step = 0; step < across; step++)
          line[column + step] = down === 0 && step === 0 ? textOf(cell) : '';
    }
  }
  return lines.map((line) => Array.from(line, (text: string | undefined) => text ?? ''));
}

/** A paragraph, a point of a list, a break: each ends a line. */
function textOf(cell: Element): string {
  cell.querySelectorAll('br').forEach((element) => element.replaceWith(BREAK));
  cell.querySelectorAll(BLOCKS).forEach((element) => element.append(BREAK));
  return cell.textContent
    .replaceAll(/\s+/g, ' ')
    .split(BREAK)
    .map((line) => line.trim())
    .join('\n')
    .trim();
}
