import type { CellEdit, RowEdit } from '../../changes';
import type { ContentPlace, TagPlace } from '../../xml/draft';
import type { XmlElement } from '../../xml/tree';

export type Place = TagPlace & ContentPlace;

/** A cell that stands in the part and is to change. */
export interface FoundCell {
  readonly element: XmlElement;
  readonly column: number;
  readonly edit: CellEdit;
  /** Its place is told by its neighbours', or theirs by its own: it must not go. */
  needed: boolean;
}

/** What is to be done in one row, and what was found of it in the part. */
export interface RowWork {
  readonly row: number;
  readonly edit: RowEdit | undefined;
  /** By column, the cells that were not met: they are new. */
  readonly cells: Map<number, CellEdit>;
  /** By column, where a new cell is to stand: in front of the first cell beyond it. */
  readonly anchors: Map<number, number>;
  readonly found: FoundCell[];
  /** How many cells stay as they are. */
  untouched: number;
  place: Place | undefined;
  /** Where a new row is to stand: in front of the first row beyond it. */
  anchor: number | undefined;
  /** The row behind takes its number from this one. */
  needed: boolean;
}

/** The work in order of rows; of two edits to one cell the later adds to the earlier. */
export function rowWorks(cells: readonly CellEdit[], rows: readonly RowEdit[]): ReadonlyMap<number, RowWork> {
  const works = new Map<number, RowWork>();
  for (const edit of rows) works.set(edit.row, newWork(edit.row, { ...works.get(edit.row)?.edit, ...edit }));
  for (const cell of cells) {
    const work = works.get(cell.row) ?? newWork(cell.row, undefined);
    works.set(cell.row, work);
    work.cells.set(cell.column, { ...work.cells.get(cell.column), ...cell });
  }
  return new Map([...works].sort(([one], [other]) => one - other));
}

/** What each cell is to be in the end, before any of it is found in the part. */
export const editsOf = (works: ReadonlyMap<number, RowWork>): readonly CellEdit[] =>
  [...works.values()].flatMap(({ cells }) => [...cells.values()]);

const newWork = (row: number, edit: RowEdit | undefined): RowWork => ({
  row,
  edit,
  cells: new Map(),
  anchors: new Map(),
  found: [],
  untouched: 0,
  place: undefined,
  anchor: undefined,
  needed: false,
});
