import type { ChartChanges, ChartContent, ChartEdit, ChartPoints, PointsOf } from '../../../package';
import type { Book } from '../book';
import { intersection, type Region } from '../region';
import type { Sheet } from '../sheet';
import type { Chart } from './chart';
import { withFormulas } from './formulas';
import { accentsOf } from './looks';
import { heightOf, pointsOf, regionOfSource } from './points';

/** What differs of a sheet's charts from what its drawing says. */
export function chartChanges(sheet: Sheet): ChartChanges | undefined {
  const { charts, drawn } = sheet.body;
  const kept = new Set(charts.map(({ origin }) => origin?.place));
  const removed = drawn
    .filter(({ kind, place }) => kind === 'chart' && !kept.has(place))
    .map(({ place }) => place);
  const added = charts.filter(({ origin }) => !origin);
  const changed = charts.map(chartEdit).filter((edit) => edit !== undefined);
  if (removed.length + added.length + changed.length === 0) return undefined;
  return {
    ...(removed.length > 0 ? { removed } : {}),
    ...(changed.length > 0 ? { changed } : {}),
    ...(added.length > 0
      ? {
          added: added.map((chart) => ({
            key: chart.key,
            name: chart.name,
            anchor: chart.anchor,
            content: contentOf(chart),
          })),
        }
      : {}),
  };
}

function chartEdit(chart: Chart): ChartEdit | undefined {
  const { origin } = chart;
  if (!origin) return undefined;
  const edit = {
    ...(chart.name === origin.name ? {} : { name: chart.name }),
    ...(chart.anchor === origin.anchor ? {} : { anchor: chart.anchor }),
    ...(chart.isChanged ? { content: contentOf(chart) } : {}),
  };
  return Object.keys(edit).length > 0 ? { place: origin.place, ...edit } : undefined;
}

const contentOf = ({ rule, sheet }: Chart): ChartContent => ({
  rule: withFormulas(rule),
  fills: accentsOf(sheet),
  points: (formula) => chartPoints(regionOfSource(formula, sheet), sheet),
});

function chartPoints(region: Region | undefined, sheet: Sheet): ChartPoints | undefined {
  if (!region) return undefined;
  const points = pointsOf(region, sheet);
  const filled = points.filter(({ value }) => value !== null);
  return {
    formatCode: points[0]?.numberFormat ?? 'General',
    isNumeric: filled.length > 0 && filled.every(({ value }) => typeof value === 'number'),
    points: points.map((point) => ({ text: point.text, number: heightOf(point) })),
  };
}

/** The cells of a formula where one of them was edited; of all others charts keep what they have. */
export function editedPoints(book: Book): PointsOf | undefined {
  const edited = book.sheets.filter((sheet) => sheet.isRead && sheet.cells.isEdited);
  if (edited.length === 0) return undefined;
  return (formula) => {
    const region = regionOfSource(formula, book.active);
    if (!region || !edited.includes(region.sheet) || !isEdited(region)) return undefined;
    return chartPoints(region, region.sheet);
  };
}

function isEdited({ areas, sheet }: Region): boolean {
  for (const { cell, column, row } of sheet.cells.edits()) {
    const place = { top: row, bottom: row, left: column, right: column };
    if (cell.rewritten && areas.some((area) => intersection(area, place))) return true;
  }
  return false;
}
