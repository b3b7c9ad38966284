import type { Area } from '../../host/package';
import type { Layout } from './layout';

/** The part of a sheet that is in sight, without what is frozen. */
export interface Sight {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Rows drawn above and below what is in sight, so that a little scrolling finds them there. */
const AHEAD = 6;
/** So many columns are drawn whole: few appendices have more. */
const FEW_COLUMNS = 64;

export function windowOf({ columns, frozen, rows }: Layout, sight: Sight): Area {
  const last = (count: number, at: number): number => Math.min(count - 1, at);
  const isNarrow = columns.count <= FEW_COLUMNS;
  return {
    top: Math.max(frozen.rows, rows.at(sight.top + rows.start(frozen.rows)) - AHEAD),
    bottom: last(rows.count, rows.at(sight.top + sight.height) + AHEAD),
    left: isNarrow ? frozen.columns : Math.max(frozen.columns, columns.at(sight.left) - 1),
    right: isNarrow ? columns.count - 1 : last(columns.count, columns.at(sight.left + sight.width) + 1),
  };
}

/** The columns to draw: what is frozen, what is in sight, and where merged areas that reach into sight begin. */
export function drawnColumns({ frozen }: Layout, seen: Area, merges: readonly Area[]): readonly number[] {
  const begun = merges.map(({ left }) => left).filter((left) => left < seen.left);
  return [...new Set([...numbers(0, frozen.columns - 1), ...begun, ...numbers(seen.left, seen.right)])];
}

export function* numbers(first: number, last: number): Generator<number> {
  for (let number = first; number <= last; number++) yield number;
}
