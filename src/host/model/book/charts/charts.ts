import type { Anchor, ChartAxis, ChartTitle } from '../../../package';
import { HostError, invalidArgument } from '../../host-error';
import { permit } from '../permission';
import type { Region } from '../region';
import type { Sheet } from '../sheet';
import { Chart, type Rule } from './chart';
import { anchorOf, boxOf } from './place';
import { seriesIn, type SeriesBy } from './source';

/** What the API calls the charts that are modelled. */
const directions = { BarClustered: 'bar', ColumnClustered: 'col' } as const;

/** Kinds that a file may hold, under the API's names; of a kind that is not here no more is said than that. */
const otherTypes = new Map([
  ['barChart bar stacked', 'BarStacked'],
  ['barChart bar percentStacked', 'BarStacked100'],
  ['barChart col stacked', 'ColumnStacked'],
  ['barChart col percentStacked', 'ColumnStacked100'],
  ['lineChart standard', 'Line'],
  ['areaChart standard', 'Area'],
  ['pieChart', 'Pie'],
  ['doughnutChart', 'Doughnut'],
  ['scatterChart', 'XYScatter'],
  ['radarChart', 'Radar'],
] as const);

/** In points, as Excel makes a chart; it stands in the middle of what a usual window shows. */
const FIRST_BOX = { left: 300, top: 130, width: 360, height: 216 };

const hiddenTitle: ChartTitle = { visible: false, overlay: false, font: {} };

const plainAxis: ChartAxis = {
  visible: true,
  reversed: false,
  labels: 'nextTo',
  crossing: 'autoZero',
  title: hiddenTitle,
  gridlines: { visible: false, line: {} },
  font: {},
  line: {},
};

/** How Excel spaces the bars of a new chart. */
const spacing = { bar: { gapWidth: 182, overlap: 0 }, col: { gapWidth: 219, overlap: -27 } } as const;

export function typeOf(chart: Chart) {
  if (chart.isModelled) return chart.rule.direction === 'bar' ? 'BarClustered' : 'ColumnClustered';
  const type = chart.origin?.chart?.type;
  return [...otherTypes].find(([file]) => file === type)?.[1] ?? 'Invalid';
}

export function directionOf(type: string): 'bar' | 'col' {
  if (type !== 'BarClustered' && type !== 'ColumnClustered')
    throw new HostError('UnsupportedOperation', `The host does not model charts of type ${type}.`);
  return directions[type];
}

function newRule(type: string, source: Region, seriesBy?: SeriesBy): Rule {
  const direction = directionOf(type);
  const series = seriesIn(source, seriesBy);
  return {
    direction,
    ...spacing[direction],
    title: { ...hiddenTitle, visible: true },
    categoryAxis: plainAxis,
    valueAxis: { ...plainAxis, gridlines: { visible: true, line: {} } },
    legend: { visible: series.length > 1, position: 'b', overlay: false, font: {} },
    series,
    font: {},
    border: {},
  };
}

export function addChart(sheet: Sheet, type: string, source: Region, seriesBy?: SeriesBy): Chart {
  permit(sheet);
  const rule = newRule(type, source, seriesBy);
  const key = freeKey(sheet);
  const chart = new Chart(sheet, key, freeName(sheet, key - 1), anchorOf(sheet, FIRST_BOX), rule);
  sheet.body.charts = [...sheet.body.charts, chart];
  return chart;
}

/** The next number that nothing drawn on the sheet bears. */
function freeKey({ body }: Sheet): number {
  const others = body.drawn.filter(({ kind }) => kind !== 'chart');
  return 1 + Math.max(1, ...[...body.charts, ...others].map(({ key }) => key));
}

function freeName(sheet: Sheet, first: number): string {
  for (let number = first; ; number++) {
    const name = `Chart ${String(number)}`;
    if (!findChart(sheet, name)) return name;
  }
}

export const findChart = (sheet: Sheet, wanted: string): Chart | undefined =>
  sheet.body.charts.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase());

export function removeChart(chart: Chart): void {
  permit(chart.sheet);
  chart.sheet.body.charts = chart.sheet.body.charts.filter((other) => other !== chart);
}

export function renameChart(chart: Chart, name: string): void {
  permit(chart.sheet);
  const other = findChart(chart.sheet, name);
  if (name === '' || (other && other !== chart)) throw invalidArgument();
  chart.name = name;
}

export function placeChart(chart: Chart, anchor: Anchor): void {
  permit(chart.sheet);
  chart.anchor = anchor;
}

export function moveChart(chart: Chart, part: Partial<ReturnType<typeof boxOf>>): void {
  const box = { ...boxOf(chart.sheet, chart.anchor), ...part };
  const isSound = Object.values(box).every((length) => Number.isFinite(length) && length >= 0);
  if (!isSound) throw invalidArgument();
  placeChart(chart, anchorOf(chart.sheet, box));
}

export function setSource(chart: Chart, source: Region, seriesBy?: SeriesBy): void {
  const series = seriesIn(source, seriesBy);
  chart.change({
    ...chart.rule,
    series: series.map((own, at) => {
      const { fill, labels, line = own.line } = chart.rule.series[at] ?? {};
      return { ...own, fill, labels, line };
    }),
  });
}
