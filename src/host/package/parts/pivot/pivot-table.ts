import { parseArea } from '../../area';
import type { PivotSummary, StoredPivot, StoredPivotFieldLook, StoredPivotValue } from '../../pivot';
import { choice, count, flag, integer, required } from '../../xml/attributes';
import { readChildren, readEnd, readRoot } from '../../xml/read';
import { XmlScanner } from '../../xml/scanner';
import { decodeEscapes } from '../../xml/text';
import { MAIN } from '../namespaces';
import type { ArchiveParts } from '../package-parts';
import { readPivotField, type FieldForm } from './pivot-field';

/** What the values are called where fields are numbered. */
export const VALUES_FIELD = -2;

const SUMMARIES = ['sum', 'count', 'average', 'max', 'min', 'countNums'] as const;

/** Attributes under which a pivot looks otherwise than it is drawn here. */
const FOREIGN_ATTRIBUTES = [
  'dataOnRows',
  'showError',
  'asteriskTotals',
  'mergeItem',
  'gridDropZones',
  'showEmptyRow',
  'showEmptyCol',
];
const FOREIGN_CHILDREN = [
  'pageFields',
  'conditionalFormats',
  'pivotHierarchies',
  'filters',
  'rowHierarchiesUsage',
  'colHierarchiesUsage',
];

/** What its part says of a pivot, and the first thing in it that cannot be drawn anew without a loss. */
export function readPivotTable(
  parts: ArchiveParts,
  part: string,
  formatOf: (id: number) => string,
): StoredPivot {
  const scanner = new XmlScanner(parts.xml(part), part);
  readRoot(scanner, MAIN, 'pivotTableDefinition');
  const name = decodeEscapes(required(scanner, 'name'));
  const options = readOptions(scanner);
  let foreign = FOREIGN_ATTRIBUTES.find((attribute) => flag(scanner, attribute));
  const note = (what: string): void => void (foreign ??= what);
  if (!flag(scanner, 'showHeaders', true)) note('showHeaders');
  let location: Location | undefined;
  const fields: (StoredPivotFieldLook & FieldForm)[] = [];
  const rows: number[] = [];
  const columns: number[] = [];
  const values: StoredPivotValue[] = [];
  const fieldList = (into: number[]) => (): void =>
    readChildren(scanner, MAIN, { field: () => into.push(integer(scanner, 'x') ?? 0) });
  readChildren(scanner, MAIN, {
    ...Object.fromEntries(FOREIGN_CHILDREN.map((child) => [child, () => note(child)])),
    location: () => (location = readLocation(scanner)),
    pivotFields: () =>
      readChildren(scanner, MAIN, { pivotField: () => fields.push(readPivotField(scanner, note)) }),
    rowFields: fieldList(rows),
    colFields: fieldList(columns),
    dataFields: () =>
      readChildren(scanner, MAIN, { dataField: () => values.push(readValue(scanner, formatOf, note)) }),
  });
  readEnd(scanner);
  const at = location ?? scanner.fail('a pivot without a location', 'malformed-part');
  if (rows.includes(VALUES_FIELD)) note('values on rows');
  if (columns.slice(0, -1).includes(VALUES_FIELD)) note('values before other columns');
  const onAxis = [...rows, ...columns].filter((field) => field !== VALUES_FIELD);
  const forms = onAxis.flatMap((field) => fields[field] ?? []);
  const [first] = forms.length > 0 ? forms : fields;
  if (forms.some(({ atTop, form }) => form !== first?.form || atTop !== first.atTop)) note('mixed forms');
  return {
    part,
    cachePart: parts
      .relationships(part)
      .find(({ external, kind }) => kind === 'pivotCacheDefinition' && !external)?.target,
    name,
    ...at,
    fields,
    rows: rows.filter((field) => field !== VALUES_FIELD),
    columns: columns.filter((field) => field !== VALUES_FIELD),
    values,
    options: { ...options, form: first?.form ?? 'compact', subtotalsAtTop: first?.atTop ?? true },
    foreign,
  };
}

type Location = Pick<StoredPivot, 'area' | 'headerRows' | 'labelColumns'>;

const readLocation = (scanner: XmlScanner): Location => ({
  area: parseArea(required(scanner, 'ref')) ?? scanner.fail('a pivot without an area', 'malformed-part'),
  headerRows: count(scanner, 'firstDataRow') ?? 1,
  labelColumns: count(scanner, 'firstDataCol') ?? 1,
});

function readOptions(scanner: XmlScanner): Omit<StoredPivot['options'], 'form' | 'subtotalsAtTop'> {
  const text = (name: string): string | undefined => {
    const value = scanner.attribute(name);
    return value === undefined ? undefined : decodeEscapes(value);
  };
  return {
    rowTotals: flag(scanner, 'rowGrandTotals', true),
    columnTotals: flag(scanner, 'colGrandTotals', true),
    autoFormat: flag(scanner, 'useAutoFormatting'),
    preserveFormatting: flag(scanner, 'preserveFormatting', true),
    showMissing: flag(scanner, 'showMissing', true),
    missingCaption: text('missingCaption') ?? '',
    rowCaption: text('rowHeaderCaption'),
    columnCaption: text('colHeaderCaption'),
    grandTotalCaption: text('grandTotalCaption'),
  };
}

function readValue(
  scanner: XmlScanner,
  formatOf: (id: number) => string,
  note: (what: string) => void,
): StoredPivotValue {
  const stated = scanner.attribute('subtotal') ?? 'sum';
  const summary: PivotSummary | undefined = SUMMARIES.find((known) => known === stated);
  if (!summary) note(`subtotal ${stated}`);
  if (choice(scanner, 'showDataAs', ['normal', ...SHOWN_AS]) !== 'normal') note('showDataAs');
  return {
    name: decodeEscapes(scanner.attribute('name') ?? ''),
    field: count(scanner, 'fld') ?? 0,
    summary: summary ?? 'sum',
    numberFormat: formatOf(count(scanner, 'numFmtId') ?? 0),
  };
}

const SHOWN_AS = [
  'difference',
  'percent',
  'percentDiff',
  'runTotal',
  'percentOfRow',
  'percentOfCol',
  'percentOfTotal',
  'index',
] as const;
