import type { PivotField, PivotRecords } from '../../../package';
import type { Branch, Tree } from './branch';
import { Figure } from './figure';

/** The figures of every row and column that have records in common, totals included. */
export interface Tally {
  /** The figure of a summed-up field, by its place among them, or nothing where there is no record. */
  at(row: Branch, column: Branch, field: number): Figure | undefined;
}

export function tally({ fields }: PivotRecords, summed: readonly number[], rows: Tree, columns: Tree): Tally {
  const sums = summed.map((index) => {
    const field = fields[index];
    return field && sumsOf(field, rows, columns);
  });
  const width = columns.branches.length;
  return { at: (row, column, field) => sums[field]?.get(row.id * width + column.id) };
}

/** By the places of row and column, as one number. */
type Sums = ReadonlyMap<number, Figure>;

const known = new WeakMap<PivotField, WeakMap<Tree, WeakMap<Tree, Sums>>>();

/** Summed up once, however often a pivot's look changes: field and trees are others when the source was read anew. */
function sumsOf(field: PivotField, rows: Tree, columns: Tree): Sums {
  const ofField = known.get(field) ?? new WeakMap<Tree, WeakMap<Tree, Sums>>();
  known.set(field, ofField);
  const ofRows = ofField.get(rows) ?? new WeakMap<Tree, Sums>();
  ofField.set(rows, ofRows);
  const sums = ofRows.get(columns) ?? sum(field, rows, columns);
  ofRows.set(columns, sums);
  return sums;
}

/** Goes once over the records, and then once over the pairs that they fall into, for the totals above them. */
function sum({ codes, items }: PivotField, rows: Tree, columns: Tree): Sums {
  const width = columns.branches.length;
  const sums = new Map<number, Figure>();
  const figureAt = (place: number): Figure => {
    const figure = sums.get(place) ?? new Figure();
    sums.set(place, figure);
    return figure;
  };
  for (let record = 0; record < codes.length; record++)
    figureAt((rows.leaves[record] ?? 0) * width + (columns.leaves[record] ?? 0)).take(
      items[codes[record] ?? 0] ?? null,
    );
  for (const [place, figure] of [...sums]) {
    const row = rows.branches[Math.floor(place / width)];
    const column = columns.branches[place % width];
    for (const above of withAncestors(row))
      for (const before of withAncestors(column))
        if (above !== row || before !== column) figureAt(above.id * width + before.id).join(figure);
  }
  return sums;
}

function withAncestors(branch: Branch | undefined): readonly Branch[] {
  return branch ? [branch, ...withAncestors(branch.parent)] : [];
}
