import { addressOf, areaAddress } from '../../appendix';
import type { OverviewPlan, PivotPlan } from '../../summary';
import { entryOf } from '../tables/entries';
import { font, headFill } from '../sheets/look';

/** Makes a pivot as Excel would by hand: fields on rows and columns, then what is summed up. */
export function addPivot(sheet: Excel.Worksheet, plan: PivotPlan, table: Excel.Table): void {
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
}

function addValue(
  pivot: Excel.PivotTable,
  { field, caption, by, numberFormat }: PivotPlan['values'][number],
): void {
  const value = pivot.dataHierarchies.add(pivot.hierarchies.getItem(field));
  value.summarizeBy = by;
  value.name = caption;
  value.numberFormat = numberFormat;
}

/** The values that a standing pivot has and should have: what is new is added, what cannot be told is taken off. */
export function refreshPivot(pivot: Excel.PivotTable, plan: PivotPlan, captions: readonly string[]): void {
  const wanted = plan.values.map(({ caption }) => caption);
  for (const caption of captions)
    if (!wanted.includes(caption) && isOurs(caption, plan))
      pivot.dataHierarchies.remove(pivot.dataHierarchies.getItem(caption));
  for (const value of plan.values) if (!captions.includes(value.caption)) addValue(pivot, value);
  pivot.refresh();
}

/** A user's own value stays. */
function isOurs(caption: string, { known }: PivotPlan): boolean {
  return known.includes(caption);
}

/** The same sums in plain cells, where Excel makes no pivot. */
export function writePlain(sheet: Excel.Worksheet, { pivots, table }: OverviewPlan, tableName: string): void {
  for (const { at, plain } of pivots) {
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
