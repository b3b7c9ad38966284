import {
  formatValue,
  type ChartAxis,
  type ChartLabels,
  type ChartLine,
  type ChartTitle,
} from '../../../package';
import type { Chart, Series } from './chart';
import {
  accentsOf,
  AXIS_TITLE_SIZE,
  fontOf,
  LINE_COLOR,
  LINE_WEIGHT,
  TEXT_SIZE,
  titleText,
  TITLE_SIZE,
  type ShownFont,
} from './looks';
import { categoriesOf, heightsOf, seriesName, sourceFormat } from './points';
import { scaleOf, type Scale } from './scale';

export interface ShownText {
  readonly text: string;
  readonly font: ShownFont;
}

export interface ShownLine {
  readonly color: string;
  /** In points. */
  readonly weight: number;
}

export interface ShownAxis {
  readonly isVisible: boolean;
  readonly isReversed: boolean;
  readonly labels: ChartAxis['labels'];
  readonly crossing: ChartAxis['crossing'];
  readonly title: ShownText | undefined;
  readonly gridlines: ShownLine | undefined;
  readonly line: ShownLine | undefined;
  readonly font: ShownFont;
}

export interface ShownSeries {
  readonly name: string;
  /** Nothing where the bars are not filled. */
  readonly fill: string | undefined;
  readonly line: ShownLine | undefined;
  readonly heights: readonly (number | undefined)[];
  readonly labels: ShownLabels | undefined;
}

export interface ShownLabels {
  readonly texts: readonly string[];
  readonly position: NonNullable<ChartLabels['position']>;
  readonly font: ShownFont;
}

/** A chart with nothing left open: what whoever draws it must know. Lengths are in points. */
export interface ShownChart {
  readonly direction: 'bar' | 'col';
  readonly title: ShownText | undefined;
  readonly legend: { readonly position: 'b' | 't' | 'l' | 'r' | 'tr'; readonly font: ShownFont } | undefined;
  readonly categories: readonly string[];
  readonly series: readonly ShownSeries[];
  readonly scale: Scale;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  readonly categoryAxis: ShownAxis;
  readonly valueAxis: ShownAxis;
  readonly gapWidth: number;
  readonly overlap: number;
  readonly fill: string | undefined;
  readonly border: ShownLine | undefined;
}

export function shownChart(chart: Chart): ShownChart {
  const { rule } = chart;
  const font = (own: ChartTitle['font'], size: number): ShownFont =>
    fontOf({ font: { chart, read: () => own, write: () => undefined }, size });
  const scale = scaleOf(chart);
  const categories = categoriesOf(chart);
  const axis = (own: ChartAxis): ShownAxis => ({
    isVisible: own.visible,
    isReversed: own.reversed,
    labels: own.labels,
    crossing: own.crossing,
    title: own.title.visible
      ? { text: own.title.text ?? '', font: font(own.title.font, AXIS_TITLE_SIZE) }
      : undefined,
    gridlines: own.gridlines.visible ? lineOf(own.gridlines.line, LINE_COLOR) : undefined,
    line: lineOf(own.line, LINE_COLOR),
    font: font(own.font, TEXT_SIZE),
  });
  const format = rule.valueAxis.numberFormat ?? sourceFormat(chart);
  return {
    direction: rule.direction,
    title: rule.title.visible
      ? { text: titleText(chart), font: font(rule.title.font, TITLE_SIZE) }
      : undefined,
    legend: rule.legend.visible
      ? { position: rule.legend.position, font: font(rule.legend.font, TEXT_SIZE) }
      : undefined,
    categories,
    series: rule.series.map((series, index) => ({
      name: seriesName(series, index, chart),
      ...looksOf(chart, series, index),
      heights: heightsOf(series, chart),
      labels: series.labels && {
        texts: labelTexts(chart, series, series.labels, index, categories),
        position: series.labels.position ?? 'outEnd',
        font: font(series.labels.font, TEXT_SIZE),
      },
    })),
    scale,
    ticks: ticksOf(scale).map((value) => ({ value, text: shownNumber(chart, value, format) })),
    categoryAxis: axis(rule.categoryAxis),
    valueAxis: axis(rule.valueAxis),
    gapWidth: rule.gapWidth,
    overlap: rule.overlap,
    fill: rule.fill === 'none' ? undefined : (rule.fill ?? '#FFFFFF'),
    border: lineOf(rule.border, LINE_COLOR),
  };
}

/** A line, or nothing where none is drawn. */
function lineOf({ color, dash, weight }: ChartLine, usual: string | undefined): ShownLine | undefined {
  const shown = color ?? usual;
  if (dash === 'none' || shown === undefined) return undefined;
  return { color: shown, weight: weight ?? LINE_WEIGHT };
}

function looksOf({ sheet }: Chart, { fill, line }: Series, index: number) {
  const accents = accentsOf(sheet);
  const usual = accents[index % accents.length];
  return { fill: fill === 'none' ? undefined : (fill ?? usual), line: lineOf(line, undefined) };
}

/** The most marks that an axis is given: a step that is far too small is somebody's slip. */
const MOST_TICKS = 100;

function ticksOf({ maximum, minimum, step }: Scale): readonly number[] {
  const count = step > 0 ? Math.floor((maximum - minimum) / step + 1e-9) : 0;
  return Array.from({ length: Math.min(count, MOST_TICKS) + 1 }, (_, at) =>
    Number((minimum + at * step).toPrecision(12)),
  );
}

function shownNumber({ sheet: { book } }: Chart, value: number, format: string): string {
  return formatValue(value, format, { epoch: book.epoch, locale: book.culture.language });
}

function labelTexts(
  chart: Chart,
  series: Series,
  { numberFormat, showCategory, showSeries, showValue }: ChartLabels,
  index: number,
  categories: readonly string[],
): readonly string[] {
  const format = numberFormat ?? sourceFormat(chart);
  return heightsOf(series, chart).map((height, at) => {
    const parts = [
      ...(showSeries ? [seriesName(series, index, chart)] : []),
      ...(showCategory ? [categories[at] ?? ''] : []),
      ...(showValue && height !== undefined ? [shownNumber(chart, height, format)] : []),
    ];
    return height === undefined ? '' : parts.join('; ');
  });
}
