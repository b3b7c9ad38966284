import type { Bar } from './bars';
import type { Labels } from './labels';
import type { BarGroup } from './slices';

/** What a row of the table says beside the name: last year's figure, the goal, the way between them. */
export function figuresOf({ gap, ...bar }: Bar, labels: Labels): readonly string[] {
  const figure = (value: number | null) => (value === null ? '' : labels.figure(value));
  return [figure(gap.baseline), figure(gap.goal), labels.wayOf({ gap, ...bar })];
}

/** How many signs each of those columns must have room for: only some rows are drawn, and no column may jump. */
export function roomFor(groups: readonly BarGroup[], labels: Labels): readonly number[] {
  const most: number[] = [];
  for (const { bars } of groups)
    for (const bar of bars)
      for (const [column, figure] of figuresOf(bar, labels).entries())
        most[column] = Math.max(most[column] ?? 0, figure.length);
  return most;
}
