import type { CellValue, PivotFieldShape, PivotLine, PivotShape } from '../../../package';
import type { SavedStyles } from '../added-styles';
import { axisField, type AxisField } from './axis';
import type { Drawing } from './drawing';
import { itemKey } from './items';
import type { Line } from './lines';
import type { Pivot } from './pivot';
import { formWords, summaryWords, type FieldRule } from './rule';
import { pivotWords } from './words';

/** A pivot as it is drawn, in the words of a file, which knows fields and items by their places. */
export function shapeOf(pivot: Pivot, drawing: Drawing, styles: SavedStyles): PivotShape {
  const { area, rule, sheet } = pivot;
  const { columns, headerRows, labelColumns, rows } = drawing;
  const placeOf = (name: string): number => rule.fields.findIndex((field) => field.name === name);
  return {
    name: rule.name,
    area,
    headerRows,
    labelColumns,
    fields: rule.fields.map((field) => fieldShape(pivot, field, styles)),
    rows: rule.rows.map(placeOf),
    columns: rule.columns.map(placeOf),
    rowLines: drawing.rowLines.map((line) => lineShape(line, rows.fields)),
    columnLines: drawing.columnLines.map((line) => lineShape(line, columns.fields)),
    values: rule.values.map(({ field, name, numberFormat, summary }) => ({
      name,
      field: placeOf(field),
      summary: summaryWords.toFile[summary],
      numberFormatId: numberFormatId(numberFormat, styles),
    })),
    options: {
      form: formWords.toFile[rule.layoutType],
      subtotalsAtTop: rule.subtotalsAtTop,
      rowTotals: rule.rowTotals,
      columnTotals: rule.columnTotals,
      autoFormat: rule.autoFormat,
      preserveFormatting: rule.preserveFormatting,
      showMissing: rule.fillEmptyCells,
      missingCaption: rule.emptyCellText,
      rowCaption: rule.captions.rows,
      columnCaption: rule.captions.columns,
      grandTotalCaption: rule.captions.grandTotal,
    },
    valuesCaption: pivotWords[sheet.book.language].values,
  };
}

function fieldShape(pivot: Pivot, own: FieldRule, styles: SavedStyles): PivotFieldShape {
  const { cache, rule } = pivot;
  const isOnAxis = rule.rows.includes(own.name) || rule.columns.includes(own.name);
  const field = cache.records.fields.find(({ name }) => name === own.name);
  const before = cache.origin?.fields.findIndex(({ name }) => name === own.name) ?? -1;
  const order = isOnAxis && field ? axisField(own, field).order : [];
  return {
    name: own.name,
    caption: own.caption === own.name ? undefined : own.caption,
    sort: own.sort,
    subtotals: own.subtotals,
    order,
    moved: movedItems(pivot, before, field?.items ?? [], order),
    dateFormatId: field?.dateFormat === undefined ? undefined : numberFormatId(field.dateFormat, styles),
    isValue: rule.values.some((value) => value.field === own.name),
    before: before < 0 ? undefined : before,
  };
}

/** Where the items of a field of the file have gone. */
function movedItems(
  { cache, origin }: Pivot,
  before: number,
  items: readonly CellValue[],
  order: readonly number[],
): readonly (number | undefined)[] {
  const stored = cache.origin?.fields[before]?.items ?? [];
  const places = new Map(order.map((code, place) => [itemKey(items[code] ?? null), place]));
  return (origin?.fields[before]?.order ?? []).map((code) => places.get(itemKey(stored[code] ?? null)));
}

/** What a line shares with the one before is not said again; a subtotal names its own item alone. */
function lineShape({ kind, path, repeated, value }: Line, fields: readonly AxisField[]): PivotLine {
  const places = path.map(({ code, level }) => fields[level - 1]?.places[code] ?? 0);
  const shared = kind === 'subtotal' ? places.length - 1 : repeated;
  return { kind, items: places.slice(shared), repeated: Math.max(0, shared), value };
}

/** The number by which a file knows a format code: it goes by a cell's format that has it. */
export function numberFormatId(code: string, { additions }: SavedStyles): number {
  if (code === 'General') return 0;
  const style = additions.addStyle(0, { numberFormat: code });
  return additions.styles.cellFormat(style).numberFormatId;
}
