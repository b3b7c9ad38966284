import type { CellValue } from '../../appendix';
import { areaAddress } from '../../appendix';
import { reportChart } from '../../summary';
import type { PagePlan, ReportPlan } from '../../summary';
import { cellValue } from '../cell-value';
import { entered } from '../changing/entered';
import { addChart, refreshChart } from '../charts/chart-steps';
import { kindFormula, kindName, madeFormula, madeName, shapeName, textFormula } from '../names';
import { dressPage } from '../sheets/dress-page';
import type { WriteStep } from '../write-steps';
import { withAnswers } from './answers';
import { formatsOf, laidOut, shapeOf } from './page-shape';

/** The report as it stands on its sheet. */
export interface StandingReport {
  readonly sheet: string;
  readonly shape: string;
  /** What its rows hold, as far as it reached when it was written. */
  readonly cells: readonly (readonly CellValue[])[];
  readonly hasChart: boolean;
}

export interface AskedReport {
  readonly sheet: string;
  readonly shape: string;
  readonly range: Excel.Range;
  readonly chart: Excel.Chart;
}

/** Asks for a report that stands; its shape says how many rows it took. */
export function askForReport(sheet: Excel.Worksheet, plan: ReportPlan, shape: string): AskedReport {
  const rows = Math.max(1, Number.parseInt(shape, 10) || plan.page.rows.length);
  const range = sheet.getRangeByIndexes(0, 0, rows, plan.page.widths.length);
  range.load('values');
  const chart = sheet.charts.getItemOrNullObject(reportChart);
  chart.load('name');
  return { sheet: sheet.name, shape, range, chart };
}

export function answeredReport({ sheet, shape, range, chart }: AskedReport): StandingReport {
  const values: readonly (readonly unknown[])[] = range.values;
  return { sheet, shape, cells: values.map((row) => row.map(cellValue)), hasChart: !chart.isNullObject };
}

const bytesOfStep = 2_000;
/** What dressing a page asks for. */
const bytesOfDress = 60_000;

/** A report that is not there yet. */
export function newReportSteps({ page, chart }: ReportPlan, sheet: string, at: string): readonly WriteStep[] {
  return [
    {
      part: 'report',
      bytes: bytesOfStep,
      write: ({ workbook }) => {
        const { names } = workbook.worksheets.add(sheet);
        names.add(kindName, kindFormula('report'));
        names.add(madeName, madeFormula(at));
        names.add(shapeName, textFormula(shapeOf(page)));
      },
    },
    on(sheet, (worksheet) => fill(worksheet, page), bytesOfDress),
    ...(chart ? [on(sheet, (worksheet) => addChart(worksheet, chart))] : []),
  ];
}

/** The report that stands, brought to what the plan says: where it has the same shape only its cells change. */
export function refreshReportSteps(
  plan: ReportPlan,
  standing: StandingReport,
  at: string,
): readonly WriteStep[] {
  const { sheet, cells, shape } = standing;
  const page = withAnswers(plan.page, plan.answers, cells);
  const isSame = shape === shapeOf(page);
  return [
    isSame
      ? on(sheet, (worksheet) => change(worksheet, page, cells))
      : on(sheet, (worksheet) => fillAnew(worksheet, page, cells.length), bytesOfDress),
    ...chartSteps(plan.chart, standing),
    on(sheet, ({ names }) => {
      names.getItem(madeName).formula = madeFormula(at);
      if (!isSame) names.getItem(shapeName).formula = textFormula(shapeOf(page));
    }),
  ];
}

/** A chart that a user took away stays away; where there was nothing to show there was none. */
function chartSteps(
  chart: ReportPlan['chart'],
  { cells, hasChart, sheet }: StandingReport,
): readonly WriteStep[] {
  if (!chart) return [];
  if (hasChart) return [on(sheet, (worksheet) => refreshChart(worksheet, chart))];
  const hadFigures = cells.some((row) => typeof row[chart.source.right] === 'number');
  return hadFigures ? [] : [on(sheet, (worksheet) => addChart(worksheet, chart))];
}

function on(sheet: string, write: (worksheet: Excel.Worksheet) => void, bytes = bytesOfStep): WriteStep {
  return { part: 'report', bytes, write: ({ workbook }) => write(workbook.worksheets.getItem(sheet)) };
}

function fill(worksheet: Excel.Worksheet, page: PagePlan): void {
  dressPage(worksheet, page);
  const laid = laidOut(page);
  for (const { row, column, format } of formatsOf(page))
    worksheet.getRangeByIndexes(row, column, 1, 1).numberFormat = [[format]];
  worksheet.getRangeByIndexes(0, 0, laid.length, page.widths.length).values = laid.map((row) =>
    row.map(entered),
  );
  for (const [row, { height }] of page.rows.entries()) {
    const { format } = worksheet.getRangeByIndexes(row, 0, 1, page.widths.length);
    if (height === null) format.autofitRows();
    else format.rowHeight = height;
  }
}

/** What stood there goes, as far as it was ours: beside and below it a user's cells stay. */
function fillAnew(worksheet: Excel.Worksheet, page: PagePlan, rows: number): void {
  const old = worksheet.getRangeByIndexes(0, 0, rows, page.widths.length);
  old.unmerge();
  old.clear();
  fill(worksheet, page);
}

function change(worksheet: Excel.Worksheet, page: PagePlan, found: StandingReport['cells']): void {
  for (const [row, values] of laidOut(page).entries()) {
    for (const [column, value] of values.entries()) {
      if (value === (found[row]?.[column] ?? '')) continue;
      const cell = areaAddress({ top: row, bottom: row, left: column, right: column });
      worksheet.getRange(cell).values = [[entered(value)]];
    }
  }
}
