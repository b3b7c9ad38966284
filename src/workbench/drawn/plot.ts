import type { ShownChart } from '../../host/model';
import { lineHeight, type Box, type Measure } from './picture';
import { wrapped } from './wrap';

/** Where bars stand: in a bar chart the values run along x and the categories along y, in a column chart crosswise. */
export interface Plot {
  readonly box: Box;
  readonly isBar: boolean;
  /** The place of a value along its axis. */
  readonly valueAt: (value: number) => number;
  /** Where a category's band begins along the other axis, counted from the top or the left. */
  readonly bandAt: (category: number) => number;
  readonly band: number;
  /** Where the category axis crosses the values. */
  readonly base: number;
  readonly labels: readonly (readonly string[])[];
}

const GAP = 4;
/** Names of categories take no more of a bar chart than this. */
const MOST_NAMES = 0.42;
const MOST_LINES = 3;

export function plotOf(chart: ShownChart, rest: Box, measure: Measure): Plot {
  return chart.direction === 'bar' ? barPlot(chart, rest, measure) : columnPlot(chart, rest, measure);
}

function barPlot(chart: ShownChart, rest: Box, measure: Measure): Plot {
  const { categories, categoryAxis, valueAxis } = chart;
  const ticks = shownTicks(chart);
  const high = ticks.length > 0 ? lineHeight(valueAxis.font) + GAP : 0;
  const last = Math.max(0, ...ticks.map(({ text }) => measure(text, valueAxis.font) / 2));
  const y = isFarSide(chart) ? rest.y + high : rest.y;
  const height = Math.max(1, rest.height - high);
  const band = height / Math.max(1, categories.length);
  const hasNames = categoryAxis.isVisible && categoryAxis.labels !== 'none';
  const most = Math.max(1, Math.min(MOST_LINES, Math.floor(band / lineHeight(categoryAxis.font))));
  const names = categories.map((name) =>
    hasNames ? wrapped(name, categoryAxis.font, rest.width * MOST_NAMES, most, measure) : [],
  );
  const wide = Math.max(0, ...names.flat().map((line) => measure(line, categoryAxis.font)));
  const taken = hasNames ? wide + GAP * 1.5 : 0;
  const isRight = namesAreFar(chart);
  const box = {
    x: rest.x + (isRight ? last : Math.max(taken, last)),
    y,
    width: Math.max(1, rest.width - Math.max(taken, last) - last),
    height,
  };
  return {
    ...bands(chart, band, box.y, !categoryAxis.isReversed),
    ...values(chart, box.x, box.width, valueAxis.isReversed),
    box,
    isBar: true,
    labels: names,
  };
}

function columnPlot(chart: ShownChart, rest: Box, measure: Measure): Plot {
  const { categories, categoryAxis, valueAxis } = chart;
  const ticks = shownTicks(chart);
  const wide =
    ticks.length > 0 ? Math.max(0, ...ticks.map(({ text }) => measure(text, valueAxis.font))) + GAP : 0;
  const x = isFarSide(chart) ? rest.x : rest.x + wide;
  const width = Math.max(1, rest.width - wide);
  const band = width / Math.max(1, categories.length);
  const hasNames = categoryAxis.isVisible && categoryAxis.labels !== 'none';
  const names = categories.map((name) =>
    hasNames ? wrapped(name, categoryAxis.font, band - GAP, MOST_LINES, measure) : [],
  );
  const taken =
    Math.max(0, ...names.map((lines) => lines.length)) * lineHeight(categoryAxis.font) + (hasNames ? GAP : 0);
  const half = ticks.length > 0 ? lineHeight(valueAxis.font) / 2 : 0;
  const y = rest.y + (namesAreFar(chart) ? Math.max(taken, half) : half);
  const height = Math.max(1, rest.height - Math.max(taken, half) - half);
  const box = { x, y, width, height };
  return {
    ...bands(chart, band, box.x, categoryAxis.isReversed),
    ...values(chart, box.y, box.height, !valueAxis.isReversed),
    box,
    isBar: false,
    labels: names,
  };
}

/** The marks that are written beside the value axis. */
export const shownTicks = ({ ticks, valueAxis }: ShownChart): ShownChart['ticks'] =>
  valueAxis.isVisible && valueAxis.labels !== 'none' ? ticks : [];

/**
 * Whether the figures stand at the top of a bar chart, or right of a column chart: where the values cross the
 * categories, which is at the first of them unless said otherwise.
 */
export function isFarSide({ categoryAxis, valueAxis }: ShownChart): boolean {
  const { labels } = valueAxis;
  const isAtLast = labels === 'high' || (labels !== 'low' && categoryAxis.crossing === 'max');
  return categoryAxis.isReversed !== isAtLast;
}

/** Whether the names stand right of a bar chart, or above a column chart. */
export const namesAreFar = ({ categoryAxis, valueAxis }: ShownChart): boolean =>
  valueAxis.isReversed !== (categoryAxis.labels === 'high');

function bands({ categories }: ShownChart, band: number, start: number, isBackwards: boolean) {
  const last = categories.length - 1;
  return {
    band,
    bandAt: (category: number): number => start + (isBackwards ? last - category : category) * band,
  };
}

function values({ scale, valueAxis }: ShownChart, start: number, length: number, isBackwards: boolean) {
  const { maximum, minimum } = scale;
  const valueAt = (value: number): number => {
    const inside = Math.min(Math.max(value, minimum), maximum);
    const part = maximum === minimum ? 0 : (inside - minimum) / (maximum - minimum);
    return start + (isBackwards ? 1 - part : part) * length;
  };
  const zero = { autoZero: 0, min: minimum, max: maximum }[valueAxis.crossing];
  return { valueAt, base: valueAt(zero) };
}
