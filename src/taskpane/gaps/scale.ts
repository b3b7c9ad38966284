import type { GapUnit } from '../../gaps';
import type { Bar } from './bars';

/** Where a figure lies across the chart. */
export interface Scale {
  /** At the left and at the right; of ranks the worst is at the left, so that every plan moves to the right. */
  readonly from: number;
  readonly middle: number;
  readonly to: number;
  /** In per cent of the width. */
  readonly at: (figure: number) => number;
}

const steps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** One scale for all bars of a unit, so that equal ways are equally long. */
export function scaleFor(unit: GapUnit, bars: readonly Bar[]): Scale {
  const figures = bars.flatMap(({ gap }) =>
    [gap.baseline, gap.goal, gap.value].filter((each) => each !== null),
  );
  const largest = Math.max(1, ...bounded(figures));
  const lowest = Math.min(0, ...bounded(figures));
  // An odd number of places has one in the middle.
  if (unit === 'rank') return between(largest % 2 === 0 ? largest + 1 : largest, 1);
  return between(lowest < 0 ? -rounded(-lowest) : 0, rounded(largest));
}

/** A spread argument list has its limit; thousands of figures have not. */
function bounded(figures: readonly number[]): readonly number[] {
  return figures.length === 0
    ? []
    : [
        figures.reduce((most, figure) => Math.max(most, figure)),
        figures.reduce((least, figure) => Math.min(least, figure)),
      ];
}

function between(from: number, to: number): Scale {
  const width = to - from || 1;
  return {
    from,
    middle: (from + to) / 2,
    to,
    at: (figure) => Math.min(100, Math.max(0, ((figure - from) / width) * 100)),
  };
}

/** The next figure that reads well: 87 → 100, 42 → 50. */
function rounded(figure: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(figure));
  const step = steps.find((each) => each * magnitude >= figure) ?? 10;
  return step * magnitude;
}
