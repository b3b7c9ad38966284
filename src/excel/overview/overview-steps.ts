import type { CellValue } from '../../appendix';
import { areaAddress } from '../../appendix';
import type { OverviewPlan } from '../../summary';
import { cellValue } from '../cell-value';
import { entered } from '../changing/entered';
import { addChart, refreshChart } from '../charts/chart-steps';
import { kindFormula, kindName, madeFormula, madeName, shapeName, textFormula } from '../names';
import { font, pointsACharacter } from '../sheets/look';
import type { WriteStep } from '../write-steps';
import { addPivot, refreshPivot, writePlain } from './pivot-steps';

/** The overview as it stands on its sheet. */
export interface StandingOverview {
  readonly sheet: string;
  /** Tables with formulas stand in place of pivots. */
  readonly isPlain: boolean;
  /** What each of the pivots sums up, by the pivots' names. */
  readonly pivots: ReadonlyMap<string, readonly string[]>;
  readonly charts: ReadonlySet<string>;
  readonly blocks: readonly (readonly CellValue[])[];
}

export interface AskedOverview {
  readonly sheet: string;
  readonly isPlain: boolean;
  readonly pivots: Excel.PivotTableCollection;
  readonly charts: Excel.ChartCollection;
  readonly blocks: Excel.Range;
}

const plainShape = 'plain';
const bytesOfStep = 8_000;

export function askForOverview(sheet: Excel.Worksheet, plan: OverviewPlan, shape: string): AskedOverview {
  const { charts, pivotTables } = sheet;
  pivotTables.load('items/name,items/dataHierarchies/items/name');
  charts.load('items/name');
  const blocks = sheet.getRange(areaAddress(plan.blockArea));
  blocks.load('values');
  return { sheet: sheet.name, isPlain: shape === plainShape, pivots: pivotTables, charts, blocks };
}

export function answeredOverview({
  sheet,
  isPlain,
  pivots,
  charts,
  blocks,
}: AskedOverview): StandingOverview {
  const values: readonly (readonly unknown[])[] = blocks.values;
  return {
    sheet,
    isPlain,
    pivots: new Map(
      pivots.items.map(({ name, dataHierarchies }) => [
        name,
        dataHierarchies.items.map((value) => value.name),
      ]),
    ),
    charts: new Set(charts.items.map(({ name }) => name)),
    blocks: values.map((row) => row.map(cellValue)),
  };
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
  const { sheet, charts, blocks, isPlain } = standing;
  return [
    on(sheet, (worksheet) => writeTexts(worksheet, plan, isPlain ? plan.aboutPlain : plan.about)),
    on(sheet, (worksheet) => writeBlocks(worksheet, plan, blocks)),
    ...plan.charts
      .filter(({ name }) => charts.has(name))
      .map((chart) => on(sheet, (worksheet) => refreshChart(worksheet, chart))),
    on(sheet, ({ names }) => {
      names.getItem(madeName).formula = madeFormula(at);
    }),
  ];
}

export function newPivotSteps(plan: OverviewPlan, sheet: string, table: string): readonly WriteStep[] {
  return plan.pivots.map((pivot) => ({
    part: 'summary' as const,
    bytes: bytesOfStep,
    write: ({ workbook }) =>
      addPivot(workbook.worksheets.getItem(sheet), pivot, workbook.tables.getItem(table)),
  }));
}

/** Refreshed, never made anew; one that a user took away stays away. */
export function refreshPivotSteps(plan: OverviewPlan, standing: StandingOverview): readonly WriteStep[] {
  return plan.pivots.flatMap((pivot): readonly WriteStep[] => {
    const captions = standing.pivots.get(pivot.name);
    if (!captions) return [];
    return [
      on(standing.sheet, ({ pivotTables }) => refreshPivot(pivotTables.getItem(pivot.name), pivot, captions)),
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

function dress(worksheet: Excel.Worksheet, { widths, pivots }: OverviewPlan): void {
  for (const [column, width] of widths.entries())
    worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * pointsACharacter;
  const title = worksheet.getRange('A1').format.font;
  title.name = font;
  title.size = 14;
  title.bold = true;
  const about = worksheet.getRange('A2').format.font;
  about.name = font;
  about.size = 11;
  about.italic = true;
  for (const { at } of pivots) {
    const caption = worksheet.getRangeByIndexes(at.row - 1, at.column, 1, 1).format.font;
    caption.name = font;
    caption.size = 12;
    caption.bold = true;
  }
  // The heads of the pivots: their captions are longer than their figures.
  const heads = worksheet.getRangeByIndexes(pivots[0]?.at.row ?? 0, 0, 2, widths.length).format;
  heads.wrapText = true;
  heads.verticalAlignment = 'Center';
  heads.font.bold = true;
  worksheet.showGridlines = false;
  const { pageLayout } = worksheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 3 };
}

function writeTexts(worksheet: Excel.Worksheet, { title, pivots }: OverviewPlan, about: string): void {
  worksheet.getRange('A1:A2').values = [[entered(title)], [entered(about)]];
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
