import type { Area, Cell } from '../../appendix';

/**
 * Cells as few rectangles: neighbours in a row become a stripe, equal stripes under each other a block.
 * Every cell is covered once, and no other.
 */
export function rectanglesOf(cells: Iterable<Cell>): readonly Area[] {
  const done: Area[] = [];
  let open = new Map<string, Area>();
  let openRow = -1;
  for (const stripe of stripesOf(cells)) {
    if (stripe.top !== openRow) {
      const grown = open;
      open = new Map();
      for (const area of grown.values()) {
        if (area.bottom === stripe.top - 1) open.set(spanOf(area), area);
        else done.push(area);
      }
      openRow = stripe.top;
    }
    const span = spanOf(stripe);
    const above = open.get(span);
    open.set(span, above?.bottom === stripe.top - 1 ? { ...above, bottom: stripe.top } : stripe);
  }
  return [...done, ...open.values()];
}

/** Neighbours of one row joined, in reading order. */
function stripesOf(cells: Iterable<Cell>): readonly Area[] {
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const stripes: Area[] = [];
  for (const { row, column } of sorted) {
    const last = stripes.at(-1);
    if (last?.top === row && column <= last.right + 1)
      stripes[stripes.length - 1] = { ...last, right: Math.max(last.right, column) };
    else stripes.push({ top: row, bottom: row, left: column, right: column });
  }
  return stripes;
}

function spanOf({ left, right }: Area): string {
  return `${left}:${right}`;
}
