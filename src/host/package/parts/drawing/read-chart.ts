import type { ChartLegend, ChartRule, StoredChart } from '../../chart';
import { OPEN, XmlScanner } from '../../xml/scanner';
import { readTree, type XmlElement } from '../../xml/tree';
import { readFill, readLine, readPlain, readTextProperties, USUAL } from './looks';
import { readAxis } from './read-axis';
import { readSeries } from './read-series';
import { readTitle } from './read-title';
import { Reading } from './reading';

/** A chart's part: as far as it is modelled, and whether that is all. */
export function readChart(bytes: Uint8Array, part: string, theme: ReadonlyMap<string, string>): StoredChart {
  const scanner = new XmlScanner(bytes, part);
  if (scanner.next() !== OPEN) scanner.fail('the root is missing');
  const reading = new Reading(bytes, readTree(scanner), theme);
  const chart = reading.child(reading.root, 'chart');
  const area = reading.child(chart, 'plotArea');
  const kinds = area?.children.filter(({ local }) => local.endsWith('Chart')) ?? [];
  const [only, ...others] = kinds;
  const isModelled =
    only?.local === 'barChart' && others.length === 0 && reading.value(only, 'grouping') === 'clustered';
  const rule = isModelled ? readBars(reading, chart, area, reading.child(area, 'barChart')) : undefined;
  return { part, type: typeOf(reading, only), rule, isWhole: rule !== undefined && reading.isWhole };
}

/** `barChart` with its direction and grouping, which make types of their own. */
const typeOf = (reading: Reading, kind: XmlElement | undefined): string =>
  [kind?.local, reading.value(kind, 'barDir'), reading.value(kind, 'grouping')]
    .filter((word) => word !== undefined)
    .join(' ');

function readBars(
  reading: Reading,
  chart: XmlElement | undefined,
  area: XmlElement | undefined,
  bars: XmlElement | undefined,
): ChartRule<string> {
  const { root } = reading;
  reading.ignore(root, 'lang', 'AlternateContent', 'style', 'printSettings', 'extLst');
  if (reading.flag(root, 'date1904')) reading.lose();
  reading.expect(root, 'roundedCorners', '0');
  reading.ignore(chart, 'showDLblsOverMax', 'extLst');
  reading.expect(chart, 'plotVisOnly', '1');
  reading.expect(chart, 'dispBlanksAs', 'gap');
  reading.child(area, 'layout');
  readPlain(reading, area);
  reading.ignore(area, 'extLst');
  reading.ignore(bars, 'axId', 'dLbls', 'extLst');
  reading.expect(bars, 'varyColors', '0');
  const [category, value] = [reading.child(area, 'catAx'), reading.child(area, 'valAx')];
  if (!category || !value) reading.lose();
  const series = reading.children(bars, 'ser').map((own, place) => readSeries(reading, own, place));
  const title = readTitle(reading, chart);
  const isMadeUp = !reading.flag(chart, 'autoTitleDeleted') && series.length === 1;
  const properties = reading.child(root, 'spPr');
  return {
    direction: reading.value(bars, 'barDir') === 'bar' ? 'bar' : 'col',
    gapWidth: reading.number(bars, 'gapWidth') ?? 150,
    overlap: reading.number(bars, 'overlap') ?? 0,
    title: { ...title, visible: title.visible || isMadeUp },
    categoryAxis: readAxis(reading, category, value),
    valueAxis: readAxis(reading, value, category),
    legend: readLegend(reading, chart),
    series,
    font: readTextProperties(reading, root, 'optional'),
    fill: readFill(reading, properties, USUAL.area),
    border: readLine(reading, properties, USUAL.line),
  };
}

const LEGEND_PLACES = ['b', 't', 'l', 'r', 'tr'] as const;

function readLegend(reading: Reading, chart: XmlElement | undefined): ChartLegend {
  const legend = reading.child(chart, 'legend');
  reading.child(legend, 'layout');
  readPlain(reading, legend);
  reading.ignore(legend, 'extLst');
  const position = reading.value(legend, 'legendPos');
  return {
    visible: legend !== undefined,
    position: LEGEND_PLACES.find((known) => known === position) ?? (legend ? 'r' : 'b'),
    overlay: reading.flag(legend, 'overlay'),
    font: legend ? readTextProperties(reading, legend) : {},
  };
}
