import type { Area } from '../../appendix';
import type { TablePlan } from '../../summary';

/** Where a table stands, and which of its columns are ours. */
export interface TableFrame {
  readonly sheet: string;
  /** The table's own name, which is the plan's unless that was taken. */
  readonly table: string;
  /** The header's first cell. */
  readonly top: number;
  readonly left: number;
  /** The place in the table of each of the plan's columns. */
  readonly places: readonly number[];
}

/** Columns of ours that stand side by side: some of the plan's, from one cell to the right. */
export interface Segment {
  readonly left: number;
  readonly columns: readonly number[];
}

/** Our columns, or some of them, as far as they stand side by side; a user's own stand between them. */
export function segmentsOf(
  { left, places }: TableFrame,
  isMeant: (column: number) => boolean = () => true,
): readonly Segment[] {
  const segments: { left: number; columns: number[] }[] = [];
  const inOrder = [...places.entries()]
    .filter(([column]) => isMeant(column))
    .sort(([, one], [, other]) => one - other);
  let last = Number.NaN;
  for (const [column, place] of inOrder) {
    const segment = segments.at(-1);
    if (segment && place === last + 1) segment.columns.push(column);
    else segments.push({ left: left + place, columns: [column] });
    last = place;
  }
  return segments;
}

/** Rows of the body, by their places in it, as far as a segment is wide. */
export function areaOf({ top }: TableFrame, segment: Segment, first: number, last: number): Area {
  return {
    top: top + 1 + first,
    bottom: top + 1 + last,
    left: segment.left,
    right: segment.left + segment.columns.length - 1,
  };
}

/** Title, lines and figures above a table of the plan, which stands under them where it is new. */
export function rowsAbove({ lines, figures }: TablePlan): number {
  return 1 + lines.length + Math.max(0, ...figures.map(({ above }) => above));
}
