import type { Cell } from '../../appendix';
import type { GapUnit, MeasuredGap, RecordGap } from '../../gaps';
import { gapUnits } from '../../gaps';

/** An indicator whose gap is known, as the chart draws it. */
export interface Bar {
  /** The row that it stands in: an indicator with two leads has one bar in each lead's group, with one row. */
  readonly row: number;
  readonly cell: Cell;
  readonly code: string | null;
  readonly name: string;
  readonly gap: MeasuredGap;
}

/** The bars of one unit, the longest way first: places are never drawn beside points. */
export interface UnitBars {
  readonly unit: GapUnit;
  readonly bars: readonly Bar[];
}

export function barOf({ record, place, gap }: RecordGap): Bar | null {
  if (record.kind !== 'indicator' || gap.status === 'not-computable') return null;
  const { row, indicator } = record;
  return {
    row,
    cell: indicator?.cell ?? { row, column: 0 },
    code: place?.code ?? indicator?.value.code?.code ?? null,
    name: indicator?.value.name ?? '',
    gap,
  };
}

export function barsByUnit(gaps: readonly RecordGap[]): readonly UnitBars[] {
  const bars = gaps.flatMap((each) => barOf(each) ?? []);
  return gapUnits.flatMap((unit) => {
    const same = bars.filter(({ gap }) => gap.unit === unit);
    return same.length === 0 ? [] : [{ unit, bars: longestFirst(same) }];
  });
}

function longestFirst(bars: readonly Bar[]): readonly Bar[] {
  return bars.toSorted((one, other) => other.gap.value - one.gap.value || one.row - other.row);
}
