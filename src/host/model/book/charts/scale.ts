import type { Chart } from './chart';
import { heightsOf } from './points';

export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
}

/** About as many parts as Excel draws. */
const PARTS = 7;
/** Bars begin at zero unless they differ, and by less than a sixth of the greatest. */
const NEAR = 1 / 6;
/** The longest bar leaves this part of the axis free. */
const ROOM = 0.05;

/** The value axis: as stated, else round numbers around the values. */
export function scaleOf(chart: Chart): Scale {
  const { majorUnit, maximum, minimum } = chart.rule.valueAxis;
  const heights = chart.rule.series
    .flatMap((series) => heightsOf(series, chart))
    .filter((value) => value !== undefined);
  const least = heights.reduce((one, other) => Math.min(one, other), heights.length > 0 ? Infinity : 0);
  const greatest = heights.reduce((one, other) => Math.max(one, other), heights.length > 0 ? -Infinity : 1);
  const low = minimum ?? lowEnd(least, greatest);
  const high = maximum ?? (greatest <= 0 && low < 0 ? 0 : greatest + (greatest - low) * ROOM);
  const span = high > low ? high - low : Math.abs(low) || 1;
  const step = majorUnit ?? roundStep(span / PARTS);
  return {
    minimum: minimum ?? tidy(Math.floor(low / step) * step),
    maximum: maximum ?? tidy(Math.ceil((low + span) / step) * step),
    step,
  };
}

function lowEnd(least: number, greatest: number): number {
  if (least < 0) return least - (Math.max(greatest, 0) - least) * ROOM;
  const isNear = greatest > least && greatest - least < greatest * NEAR;
  return isNear ? least - (greatest - least) / 2 : 0;
}

/** One, two or five times a power of ten. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 5].find((round) => round * power >= step * (1 - 1e-9)) ?? 10;
  return tidy(factor * power);
}

/** Without what adding fractions of two leaves behind. */
const tidy = (value: number): number => Number(value.toPrecision(12));
