/** One line of the table's letters, in points. */
const line = 16.5;
/** How much of a column's width letters fill: capitals are wide, and lines break between words, which a wide row feels less. */
const filled = (width: number) => (width > 60 ? 0.95 : 0.85);
/** Excel has no higher row. */
export const highest = 400;

/** How high a text stands in so many characters of width. */
export function heightIn(text: string, width: number): number {
  const letters = Math.max(1, Math.floor(width * filled(width)));
  const lines = text
    .split('\n')
    .reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / letters)), 0);
  return Math.ceil(lines * line) + 2;
}

/** A text in pieces that each fit in a row, cut between words. */
export function inRows(text: string, width: number): readonly string[] {
  if (heightIn(text, width) <= highest) return [text];
  const half = text.lastIndexOf(' ', text.length / 2);
  const cut = half > 0 ? half : Math.floor(text.length / 2);
  return [...inRows(text.slice(0, cut).trim(), width), ...inRows(text.slice(cut).trim(), width)];
}
