import { formatValue, type CellValue } from '../../../package';
import { parseReference } from '../../address/reference';
import type { Region } from '../region';
import type { Sheet } from '../sheet';
import { columnFormatAt, styleAt } from '../styling';
import type { Chart, Series, Source } from './chart';
import { boundedArea } from './source';

/** A cell as a chart sees it. */
export interface Point {
  readonly value: CellValue;
  readonly numberFormat: string;
  readonly text: string;
}

/** The cells behind a source, one after the other; a chart shows none that are hidden. */
export function pointsOf(source: Source | undefined, sheet: Sheet): readonly Point[] {
  const region = regionOfSource(source, sheet);
  if (!region) return [];
  sheet.book.calculation.settle();
  const points: Point[] = [];
  for (const own of region.areas) {
    const area = boundedArea({ ...region, areas: [own] });
    for (let row = area.top; row <= area.bottom; row++) {
      if (region.sheet.body.rows.get(row)?.hidden) continue;
      for (let column = area.left; column <= area.right; column++) {
        if (!columnFormatAt(region.sheet, column).hidden) points.push(pointAt(region.sheet, row, column));
      }
    }
  }
  return points;
}

function pointAt(sheet: Sheet, row: number, column: number): Point {
  const { book } = sheet;
  const value = sheet.cells.at(row, column)?.value ?? null;
  const numberFormat = book.styles.styles.numberFormat(styleAt(sheet, row, column));
  const options = { epoch: book.epoch, locale: book.culture.language };
  return { value, numberFormat, text: value === null ? '' : formatValue(value, numberFormat, options) };
}

/** A formula may name cells by a name or a table. */
export function regionOfSource(source: Source | undefined, { book }: Sheet): Region | undefined {
  if (typeof source === 'string') return parseReference(book, source.replace(/^\((.*)\)$/, '$1'));
  return source?.sheet.deleted ? undefined : source;
}

/** What is drawn for a cell: a text counts as nothing, and a blank or an error is not drawn. */
export function heightOf({ value }: Point): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'string' ? 0 : undefined;
}

export const heightsOf = ({ values }: Series, { sheet }: Chart): readonly (number | undefined)[] =>
  pointsOf(values, sheet).map(heightOf);

/** What a series is called; Excel counts those without a name. */
export function seriesName({ name }: Series, index: number, { sheet }: Chart): string {
  if (name === undefined) return `Series${String(index + 1)}`;
  if ('text' in name) return name.text;
  return pointsOf(name.source, sheet)
    .map(({ text }) => text)
    .join(' ');
}

/** The format of the first number: what a chart's axis and labels show unless they have one of their own. */
export function sourceFormat({ rule, sheet }: Chart): string {
  for (const { values } of rule.series) {
    const first = pointsOf(values, sheet)[0];
    if (first) return first.numberFormat;
  }
  return 'General';
}

/** The category under each place, as the first series that has some names them; they are counted without. */
export function categoriesOf(chart: Chart): readonly string[] {
  const { rule, sheet } = chart;
  const count = Math.max(0, ...rule.series.map((series) => heightsOf(series, chart).length));
  const named = rule.series.find(({ categories }) => categories !== undefined);
  const format = rule.categoryAxis.numberFormat;
  const points = pointsOf(named?.categories, sheet);
  const options = { epoch: sheet.book.epoch, locale: sheet.book.culture.language };
  return Array.from({ length: count }, (_, at) => {
    const point = points[at];
    if (!named) return String(at + 1);
    if (typeof point?.value === 'number' && format !== undefined)
      return formatValue(point.value, format, options);
    return point?.text ?? '';
  });
}
