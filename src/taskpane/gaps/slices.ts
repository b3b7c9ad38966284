import type { Bar } from './bars';

/** Bars under one head. */
export interface BarGroup {
  readonly key: string;
  readonly head: string;
  readonly sums: string;
  readonly bars: readonly Bar[];
}

/** Some bars of a group that are drawn, or left out, together. */
export interface Slice {
  /** Which place the first of them has among all bars, counted from 0. */
  readonly first: number;
  readonly bars: readonly Bar[];
}

export interface SlicedGroup extends Omit<BarGroup, 'bars'> {
  readonly slices: readonly Slice[];
}

/** More than a pane shows at once, so that the first slice fills it. */
const most = 25;

/** A thousand bars in parts of which only those in sight are drawn. */
export function sliced(groups: readonly BarGroup[]): readonly SlicedGroup[] {
  let first = 0;
  return groups.map(({ bars, ...group }) => {
    const slices: Slice[] = [];
    for (let at = 0; at < bars.length; at += most) {
      const part = bars.slice(at, at + most);
      slices.push({ first, bars: part });
      first += part.length;
    }
    return { ...group, slices };
  });
}
