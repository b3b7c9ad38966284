import type { CellValue } from '../../appendix';
import { areaAddress } from '../../appendix';
import type { ChartPlan, OverviewPlan } from '../../summary';
import { cellValue } from '../cell-value';
import { entered } from '../changing/entered';
import { addChart, refreshChart } from '../charts/chart-steps';
import { kindFormula, kindName, madeFormula, madeName, shapeName, textFormula } from '../names';
import { dressText, pointsACharacter, printOnA4 } from '../sheets/look';
import type { WriteStep } from '../write-steps';
import { dressFigures } from './chart-figures';
import type { Captions, StandingPivot } from './pivot-steps';
import { addPivot, refreshPivot, writePlain } from './pivot-steps';
import { needsPrintAreas, printOnly } from './print-areas';

/** The overview as it stands on its sheet. */
export interface StandingOverview {
  readonly sheet: string;
  /** Tables with formulas stand in place of pivots. */
  readonly isPlain: boolean;
  readonly pivots: ReadonlyMap<string, StandingPivot>;
  /** What is printed, area by area, as Excel says it; null where all is. */
  readonly printed: string | null;
  readonly charts: ReadonlySet<string>;
  readonly blocks: readonly (readonly CellValue[])[];
}

export interface AskedOverview {
  readonly sheet: string;
  readonly isPlain: boolean;
  readonly pivots: Excel.PivotTableCollection;
  readonly charts: Excel.ChartCollection;
  readonly printed: Excel.RangeAreas;
  readonly blocks: Excel.Range;
}

const plainShape = 'plain';
const bytesOfStep = 8_000;

export function askForOverview(sheet: Excel.Worksheet, plan: OverviewPlan, shape: string): AskedOverview {
  const { charts, pivotTables } = sheet;
  pivotTables.load(
    ['name', 'dataHierarchies/items/name', 'rowHierarchies/items/name', 'columnHierarchies/items/name']
      .map((member) => `items/${member}`)
      .join(','),
  );
  const printed = sheet.pageLayout.getPrintAreaOrNullObject();
  printed.load('address');
  charts.load('items/name');
  const blocks = sheet.getRange(areaAddress(plan.blockArea));
  blocks.load('values');
  return { sheet: sheet.name, isPlain: shape === plainShape, pivots: pivotTables, charts, printed, blocks };
}

export function answeredOverview({
  sheet,
  isPlain,
  pivots,
  charts,
  printed,
  blocks,
}: AskedOverview): StandingOverview {
  const values: readonly (readonly unknown[])[] = blocks.values;
  return {
    sheet,
    isPlain,
    pivots: new Map(
      pivots.items.map(({ name, columnHierarchies, dataHierarchies, rowHierarchies }) => [
        name,
        {
          rows: namesOf(rowHierarchies),
          columns: namesOf(columnHierarchies),
          values: namesOf(dataHierarchies),
        },
      ]),
    ),
    printed: printed.isNullObject ? null : printed.address,
    charts: new Set(charts.items.map(({ name }) => name)),
    blocks: values.map((row) => row.map(cellValue)),
  };
}

function namesOf({ items }: { readonly items: readonly { readonly name: string }[] }): readonly string[] {
  return items.map(({ name }) => name);
}

/** The sheet with its texts, figures and charts; its pivots are made after it, for Excel may refuse them. */
export function newOverviewSteps(plan: OverviewPlan, sheet: string, at: string): readonly WriteStep[] {
  return [
    {
      part: 'summary',
      bytes: bytesOfStep,
      write: ({ workbook }) => {
        const { names } = workbook.worksheets.add(sheet);
        names.add(kindName, kindFormula('summary'));
        names.add(madeName, madeFormula(at));
      },
    },
    on(sheet, (worksheet) => dress(worksheet, plan)),
    on(sheet, (worksheet) => writeTexts(worksheet, plan, plan.about)),
    on(sheet, (worksheet) => writeBlocks(worksheet, plan, null)),
    ...plan.charts.map((chart) => on(sheet, (worksheet) => addChart(worksheet, chart))),
  ];
}

export function refreshOverviewSteps(
  plan: OverviewPlan,
  standing: StandingOverview,
  at: string,
): readonly WriteStep[] {
  const { sheet, charts, blocks, isPlain, printed } = standing;
  return [
    on(sheet, (worksheet) => writeTexts(worksheet, plan, isPlain ? plan.aboutPlain : plan.about)),
    on(sheet, (worksheet) => writeBlocks(worksheet, plan, blocks)),
    ...plan.charts.flatMap((chart) => {
      if (charts.has(chart.name)) return [on(sheet, (worksheet) => refreshChart(worksheet, chart))];
      // One that a user took away stays away; where there was nothing to show there was none.
      return hadFigures(plan, chart, blocks) ? [] : [on(sheet, (worksheet) => addChart(worksheet, chart))];
    }),
    ...(needsPrintAreas(printed, plan.printAreas)
      ? [on(sheet, (worksheet) => printOnly(worksheet, plan.printAreas))]
      : []),
    on(sheet, ({ names }) => {
      names.getItem(madeName).formula = madeFormula(at);
    }),
  ];
}

function hadFigures(
  { blockArea }: OverviewPlan,
  { source }: ChartPlan,
  blocks: StandingOverview['blocks'],
): boolean {
  const first = blocks[source.top + 1 - blockArea.top]?.[source.left - blockArea.left] ?? '';
  return first !== '';
}

export function newPivotSteps(
  plan: OverviewPlan,
  sheet: string,
  table: string,
  captions: Captions,
): readonly WriteStep[] {
  return plan.pivots.map((pivot) => ({
    part: 'summary' as const,
    bytes: bytesOfStep,
    write: ({ workbook }) =>
      addPivot(workbook.worksheets.getItem(sheet), pivot, workbook.tables.getItem(table), captions),
  }));
}

/** Refreshed, never made anew; one that a user took away stays away. */
export function refreshPivotSteps(
  plan: OverviewPlan,
  standing: StandingOverview,
  captions: Captions,
): readonly WriteStep[] {
  return plan.pivots.flatMap((pivot): readonly WriteStep[] => {
    const found = standing.pivots.get(pivot.name);
    if (!found) return [];
    return [
      on(standing.sheet, ({ pivotTables }) =>
        refreshPivot(pivotTables.getItem(pivot.name), pivot, found, captions),
      ),
    ];
  });
}

/** Tables with formulas in the pivots' places, and what is said of it. */
export function plainSteps(
  plan: OverviewPlan,
  sheet: string,
  table: string,
  isNew: boolean,
): readonly WriteStep[] {
  return [
    on(sheet, (worksheet) => {
      writePlain(worksheet, plan, table);
      writeTexts(worksheet, plan, plan.aboutPlain);
      if (isNew) worksheet.names.add(shapeName, textFormula(plainShape));
    }),
  ];
}

function on(sheet: string, write: (worksheet: Excel.Worksheet) => void): WriteStep {
  return {
    part: 'summary',
    bytes: bytesOfStep,
    write: ({ workbook }) => write(workbook.worksheets.getItem(sheet)),
  };
}

function dress(worksheet: Excel.Worksheet, { widths, pivots, ...plan }: OverviewPlan): void {
  for (const [column, width] of widths.entries())
    worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * pointsACharacter;
  dressText(worksheet.getRange('A1').format.font, 14, { bold: true });
  dressText(worksheet.getRange('A2').format.font, 11, { italic: true });
  for (const { at } of pivots)
    dressText(worksheet.getRangeByIndexes(at.row - 1, at.column, 1, 1).format.font, 12, { bold: true });
  // The heads of the pivots: their captions are longer than their figures.
  const heads = worksheet.getRangeByIndexes(pivots[0]?.at.row ?? 0, 0, 2, widths.length).format;
  heads.wrapText = true;
  heads.verticalAlignment = 'Center';
  heads.font.bold = true;
  dressFigures(worksheet, plan);
  worksheet.showGridlines = false;
  printOnA4(worksheet, null);
  printOnly(worksheet, plan.printAreas);
}

function writeTexts(
  worksheet: Excel.Worksheet,
  { blockArea: { left, top }, figuresCaption, pivots, title }: OverviewPlan,
  about: string,
): void {
  worksheet.getRange('A1:A2').values = [[entered(title)], [entered(about)]];
  worksheet.getRangeByIndexes(top - 1, left, 1, 1).values = [[entered(figuresCaption)]];
  for (const { at, title: caption } of pivots)
    worksheet.getRangeByIndexes(at.row - 1, at.column, 1, 1).values = [[entered(caption)]];
}

/** What the charts are drawn from; of an earlier block nothing is left over. */
function writeBlocks(
  worksheet: Excel.Worksheet,
  { blocks, blockArea }: OverviewPlan,
  found: StandingOverview['blocks'] | null,
): void {
  const { top, left, bottom, right } = blockArea;
  const wanted = Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, (): CellValue => ''),
  );
  for (const { at, cells } of blocks)
    for (const [row, values] of cells.entries())
      for (const [column, value] of values.entries()) {
        const line = wanted[at.row - top + row];
        if (line) line[at.column - left + column] = value;
      }
  const differs = wanted.map((row, index) =>
    row.map((value, column) => (value === (found?.[index]?.[column] ?? '') ? null : entered(value))),
  );
  if (differs.some((row) => row.some((value) => value !== null)))
    worksheet.getRange(areaAddress(blockArea)).values = differs;
}
