import { addressOf, areaAddress } from '../../appendix';
import type { OverviewPlan, PivotPlan, PivotValue } from '../../summary';
import { entryOf } from '../tables/entries';
import { font, headFill } from '../sheets/look';

/** What fields of the source are called in the plan's language, by whatever they are called now. */
export type Captions = ReadonlyMap<string, string>;

/** What a pivot has on its axes and sums up, by the names that stand there. */
export interface StandingPivot {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly values: readonly string[];
}

/** Makes a pivot as Excel would by hand: fields on rows and columns, then what is summed up. */
export function addPivot(
  sheet: Excel.Worksheet,
  plan: PivotPlan,
  table: Excel.Table,
  captions: Captions,
): void {
  const pivot = sheet.pivotTables.add(plan.name, table, sheet.getRange(addressOf(plan.at)));
  for (const field of plan.rows) pivot.rowHierarchies.add(pivot.hierarchies.getItem(field));
  for (const field of plan.columns) pivot.columnHierarchies.add(pivot.hierarchies.getItem(field));
  for (const value of plan.values) addValue(pivot, value);
  // Only now, for Excel knows no layout without a value (office-js #2926).
  const { layout } = pivot;
  layout.layoutType = 'Outline';
  layout.subtotalLocation = 'AtTop';
  layout.showColumnGrandTotals = plan.totals;
  layout.showRowGrandTotals = plan.totals;
  layout.autoFormat = false;
  layout.preserveFormatting = true;
  nameAxes(pivot, plan, captions);
}

function addValue(pivot: Excel.PivotTable, { field, caption, by, numberFormat }: PivotValue): void {
  const value = pivot.dataHierarchies.add(pivot.hierarchies.getItem(field));
  value.summarizeBy = by;
  value.name = caption;
  value.numberFormat = numberFormat;
}

/**
 * The values that a standing pivot has and should have: what is new is added, what cannot be told is taken off, and
 * what was named in another language is named anew.
 */
export function refreshPivot(
  pivot: Excel.PivotTable,
  plan: PivotPlan,
  standing: StandingPivot,
  captions: Captions,
): void {
  const met = new Set<PivotValue>();
  for (const name of standing.values) {
    const value = plan.values.find((own) => [own.caption, ...own.otherCaptions].includes(name));
    if (value) {
      met.add(value);
      if (name !== value.caption) pivot.dataHierarchies.getItem(name).name = value.caption;
    }
    // A user's own value stays.
    else if (plan.known.includes(name)) pivot.dataHierarchies.remove(pivot.dataHierarchies.getItem(name));
  }
  for (const value of plan.values) if (!met.has(value)) addValue(pivot, value);
  nameAxes(pivot, standing, captions);
  pivot.refresh();
}

function nameAxes(
  { columnHierarchies, rowHierarchies }: Excel.PivotTable,
  { columns, rows }: Pick<StandingPivot, 'columns' | 'rows'>,
  captions: Captions,
): void {
  for (const [hierarchies, names] of [
    [rowHierarchies, rows],
    [columnHierarchies, columns],
  ] as const) {
    for (const name of names) {
      const caption = captions.get(name);
      if (caption !== undefined && caption !== name) hierarchies.getItem(name).name = caption;
    }
  }
}

/** The same sums in plain cells, where Excel makes no pivot. */
export function writePlain(sheet: Excel.Worksheet, { pivots, table }: OverviewPlan, tableName: string): void {
  for (const { at, plain: rowsOf } of pivots) {
    const plain = rowsOf();
    const width = Math.max(...plain.map((row) => row.length));
    const range = sheet.getRange(
      areaAddress({
        top: at.row,
        left: at.column,
        bottom: at.row + plain.length - 1,
        right: at.column + width - 1,
      }),
    );
    range.formulas = plain.map((row) =>
      Array.from({ length: width }, (_, column) => {
        const { typed } = entryOf(row[column] ?? '');
        return typeof typed === 'string' && typed.startsWith('=')
          ? typed.replaceAll(`${table}[`, `${tableName}[`)
          : typed;
      }),
    );
    range.format.font.name = font;
    const head = sheet.getRangeByIndexes(at.row, at.column, 1, width).format;
    head.font.bold = true;
    head.fill.color = headFill;
  }
}
