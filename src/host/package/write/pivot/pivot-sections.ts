import { areaReference } from '../../area';
import type { PivotFieldShape, PivotLine, PivotOptions, PivotShape } from '../../pivot';
import { VALUES_FIELD } from '../../parts/pivot/pivot-table';
import type { AttributeValues, Tag } from '../../xml/tag';
import { pivotText } from './pivot-values';

/** The children of a pivot's part that follow from its shape, each as it is to stand there; nothing for none. */
export type Sections = ReadonlyMap<string, string | null>;

export function locationAttributes({ area, columns, headerRows, labelColumns, values }: PivotShape) {
  return {
    ref: areaReference(area),
    firstHeaderRow: columns.length === 0 && values.length > 1 ? 0 : 1,
    firstDataRow: headerRows,
    firstDataCol: labelColumns,
  };
}

export function sectionsOf(tag: Tag, shape: PivotShape): Sections {
  const columns = [...shape.columns, ...(shape.values.length > 1 ? [VALUES_FIELD] : [])];
  const drawn = shape.rowLines.length > 0 || shape.columnLines.length > 0;
  return new Map([
    ['rowFields', fieldList(tag, 'rowFields', shape.rows)],
    ['rowItems', drawn ? lineList(tag, 'rowItems', shape.rowLines, false) : null],
    ['colFields', fieldList(tag, 'colFields', columns)],
    ['colItems', drawn ? lineList(tag, 'colItems', shape.columnLines, shape.values.length > 1) : null],
    ['dataFields', valueList(tag, shape)],
  ]);
}

function fieldList(tag: Tag, name: string, fields: readonly number[]): string | null {
  if (fields.length === 0) return null;
  return tag(name, { count: fields.length }, fields.map((x) => tag('field', { x })).join(''));
}

function lineList(tag: Tag, name: string, lines: readonly PivotLine[], hasValues: boolean): string | null {
  if (lines.length === 0) return null;
  const written = lines.map((line) => lineElement(tag, line, hasValues));
  return tag(name, { count: lines.length }, written.join(''));
}

/** A line names its items but for those that it shares with the line before; the first value goes without saying. */
function lineElement(tag: Tag, { items, kind, repeated, value }: PivotLine, hasValues: boolean): string {
  const place = (v: number): string => tag('x', { v: v === 0 ? undefined : v });
  if (kind === 'grand') return tag('i', { t: 'grand', i: value === 0 ? undefined : value }, place(0));
  const own = items.map(place);
  const isSubtotal = kind === 'subtotal';
  const shown = isSubtotal ? own : [...own, ...(hasValues ? [place(value)] : [])];
  const attributes = {
    t: isSubtotal ? 'default' : undefined,
    r: repeated === 0 ? undefined : repeated,
    i: value === 0 ? undefined : value,
  };
  return tag('i', attributes, shown.join(''));
}

function valueList(tag: Tag, { values }: PivotShape): string | null {
  if (values.length === 0) return null;
  const written = values.map(({ field, name, numberFormatId, summary }) =>
    tag('dataField', {
      name: pivotText(name),
      fld: field,
      subtotal: summary === 'sum' ? undefined : summary,
      baseField: 0,
      baseItem: 0,
      numFmtId: numberFormatId === 0 ? undefined : numberFormatId,
    }),
  );
  return tag('dataFields', { count: values.length }, written.join(''));
}

/** What a field's element says, apart from its items; `undefined` where nothing is to be said. */
export function fieldAttributes(shape: PivotShape, index: number): AttributeValues {
  const { form, subtotalsAtTop } = shape.options;
  const field = shape.fields[index];
  const axis = shape.rows.includes(index) ? 'axisRow' : shape.columns.includes(index) ? 'axisCol' : undefined;
  return {
    name: field?.caption === undefined ? undefined : pivotText(field.caption),
    axis,
    dataField: field?.isValue ? true : undefined,
    compact: form === 'compact' ? undefined : false,
    outline: form === 'tabular' ? false : undefined,
    subtotalTop: subtotalsAtTop ? undefined : false,
    showAll: false,
    sortType: field === undefined || field.sort === 'manual' ? undefined : field.sort,
    defaultSubtotal: field?.subtotals === false ? false : undefined,
  };
}

/** The items as they are shown, and after them the subtotal. */
export function itemList(tag: Tag, { order, subtotals }: PivotFieldShape): string {
  const items = order.map((x) => tag('item', { x }));
  const all = subtotals ? [...items, tag('item', { t: 'default' })] : items;
  return tag('items', { count: all.length }, all.join(''));
}

/** What the root says of how all is shown; `undefined` where the standard's own choice holds. */
export const optionAttributes = (options: PivotOptions): AttributeValues => ({
  grandTotalCaption: caption(options.grandTotalCaption),
  missingCaption: options.missingCaption === '' ? undefined : pivotText(options.missingCaption),
  showMissing: options.showMissing ? undefined : false,
  preserveFormatting: options.preserveFormatting ? undefined : false,
  useAutoFormatting: options.autoFormat ? true : undefined,
  rowGrandTotals: options.rowTotals ? undefined : false,
  colGrandTotals: options.columnTotals ? undefined : false,
  compact: options.form === 'compact' ? undefined : false,
  compactData: options.form === 'compact' ? undefined : false,
  rowHeaderCaption: caption(options.rowCaption),
  colHeaderCaption: caption(options.columnCaption),
});

const caption = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : pivotText(text);
