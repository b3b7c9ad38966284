import type {
  ChartAxis,
  ChartLabels,
  ChartLegend,
  ChartRule,
  ChartSeries,
  ChartTitle,
  PointsOf,
} from '../../chart';
import type { ChartContent } from '../../changes';
import { CHART, DRAWING, RELATIONSHIP_IDS } from '../../parts/namespaces';
import { escapeText } from '../../xml/escape';
import {
  c,
  fillOf,
  lineOf,
  richText,
  shape,
  textProperties,
  uprightText,
  USUAL,
  val,
  type Rotation,
} from './looks';
import { reference } from './points';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** In points, as Office has them. */
const TITLE = 14;
const AXIS_TITLE = 10;
const TEXT = 9;
/** The chart's own numbers for its axes. */
const CATEGORY = 111_111_111;
const VALUE = 222_222_222;

/** A chart's part (ECMA-376 21.2.2.29), its elements in the order of the schema. */
export function chartPart(content: ChartContent): Uint8Array {
  const { rule } = content;
  const chart =
    title(rule.title, TITLE, 'upright') +
    val('autoTitleDeleted', !rule.title.visible) +
    c('plotArea', {}, c('layout') + bars(content) + axes(rule) + shape(PLAIN)) +
    legend(rule.legend) +
    val('plotVisOnly', true) +
    val('dispBlanksAs', 'gap');
  const written = c(
    'chartSpace',
    { 'xmlns:c': CHART[0], 'xmlns:a': DRAWING[0], 'xmlns:r': RELATIONSHIP_IDS[0] },
    val('roundedCorners', false) +
      c('chart', {}, chart) +
      shape(fillOf(rule.fill ?? USUAL.area) + lineOf(rule.border, USUAL.line)) +
      textProperties(rule.font, AXIS_TITLE),
  );
  return new TextEncoder().encode(HEAD + written);
}

/** Neither filled nor framed. */
const PLAIN = fillOf('none') + lineOf({ dash: 'none' }, undefined);

function title({ font, overlay, text, visible }: ChartTitle, size: number, rotation: Rotation): string {
  if (!visible) return '';
  const own = text === undefined ? '' : richText(text, font, size, rotation);
  const made = text === undefined ? uprightText(font, size, rotation) : '';
  return c('title', {}, own + val('overlay', overlay) + shape(PLAIN) + made);
}

function bars({ fills, points, rule }: ChartContent): string {
  const { direction, gapWidth, overlap, series } = rule;
  return c(
    'barChart',
    {},
    val('barDir', direction) +
      val('grouping', 'clustered') +
      val('varyColors', false) +
      series
        .map((own, place) => bar(own, place, fills[place % fills.length] ?? USUAL.text, points))
        .join('') +
      val('gapWidth', gapWidth) +
      val('overlap', overlap) +
      val('axId', CATEGORY) +
      val('axId', VALUE),
  );
}

function bar(series: ChartSeries<string>, place: number, usual: string, points: PointsOf): string {
  const { categories, fill = usual, labels, line, name, values } = series;
  const cells = (kind: 'cat' | 'val', formula: string | undefined): string =>
    formula === undefined ? '' : c(kind, {}, reference(kind, formula, points));
  return c(
    'ser',
    {},
    val('idx', place) +
      val('order', place) +
      nameOf(name, points) +
      shape(fillOf(fill) + lineOf(line, undefined)) +
      val('invertIfNegative', false) +
      (labels ? labelsOf(labels) : '') +
      cells('cat', categories) +
      cells('val', values),
  );
}

function nameOf(name: ChartSeries<string>['name'], points: PointsOf): string {
  if (name === undefined) return '';
  return c(
    'tx',
    {},
    'text' in name ? c('v', {}, escapeText(name.text)) : reference('tx', name.source, points),
  );
}

const labelsOf = ({
  font,
  numberFormat,
  position,
  showCategory,
  showSeries,
  showValue,
}: ChartLabels): string =>
  c(
    'dLbls',
    {},
    format(numberFormat) +
      shape(PLAIN) +
      textProperties(font, TEXT) +
      val('dLblPos', position ?? 'outEnd') +
      val('showLegendKey', false) +
      val('showVal', showValue) +
      val('showCatName', showCategory) +
      val('showSerName', showSeries) +
      val('showPercent', false) +
      val('showBubbleSize', false),
  );

const format = (code: string | undefined): string =>
  c('numFmt', { formatCode: code ?? 'General', sourceLinked: code === undefined });

function axes({ categoryAxis, direction, valueAxis }: ChartRule<string>): string {
  const [categoryPlace, valuePlace] = direction === 'bar' ? ['l', 'b'] : ['b', 'l'];
  const category = c(
    'catAx',
    {},
    axis(categoryAxis, CATEGORY, categoryPlace, direction === 'bar') +
      val('crossAx', VALUE) +
      val('crosses', valueAxis.crossing) +
      val('auto', true) +
      val('lblAlgn', 'ctr') +
      val('lblOffset', 100) +
      val('noMultiLvlLbl', false),
  );
  const value = c(
    'valAx',
    {},
    axis(valueAxis, VALUE, valuePlace, direction === 'col') +
      val('crossAx', CATEGORY) +
      // Each axis states where it crosses the other one.
      val('crosses', categoryAxis.crossing) +
      val('crossBetween', 'between') +
      val('majorUnit', valueAxis.majorUnit),
  );
  return category + value;
}

/** What both axes have, up to where they cross. */
function axis(own: ChartAxis, id: number, place: string | undefined, isUpright: boolean): string {
  const { font, gridlines, labels, line, maximum, minimum, numberFormat, reversed, visible } = own;
  return (
    val('axId', id) +
    c(
      'scaling',
      {},
      val('orientation', reversed ? 'maxMin' : 'minMax') + val('max', maximum) + val('min', minimum),
    ) +
    val('delete', !visible) +
    val('axPos', place) +
    (gridlines.visible ? c('majorGridlines', {}, shape(lineOf(gridlines.line, USUAL.line))) : '') +
    title(own.title, AXIS_TITLE, isUpright ? 'along' : 'upright') +
    format(numberFormat) +
    val('majorTickMark', 'none') +
    val('minorTickMark', 'none') +
    val('tickLblPos', labels) +
    shape(fillOf('none') + lineOf(line, USUAL.line)) +
    textProperties(font, TEXT)
  );
}

const legend = ({ font, overlay, position, visible }: ChartLegend): string =>
  visible
    ? c(
        'legend',
        {},
        val('legendPos', position) + val('overlay', overlay) + shape(PLAIN) + textProperties(font, TEXT),
      )
    : '';
