import {
  areaReference,
  sameArea,
  type Area,
  type CellValue,
  type PivotRecords,
  type PivotSourceReference,
} from '../../../package';
import { parseReference, quotedSheet } from '../../address/reference';
import { HostError, invalidArgument } from '../../host-error';
import type { Book } from '../book';
import type { CellReader } from '../cells';
import { scriptValue } from '../reading';
import { rowCount, type Region } from '../region';
import type { Sheet } from '../sheet';
import { bodyArea, findTable, Table, type TableScope } from '../table';
import { itemKey } from './items';

/** Where a pivot's records stand: a table, which may grow, or cells that stay those. */
export type PivotSource =
  | { readonly table: Table }
  | { readonly sheet: Sheet; readonly area: Area }
  /** What a file names and is not there, or not as a table. */
  | { readonly book: Book; readonly name: string };

export const isSameSource = (one: PivotSource, other: PivotSource): boolean =>
  'table' in one
    ? 'table' in other && one.table === other.table
    : 'sheet' in one &&
      'sheet' in other &&
      one.sheet === other.sheet &&
      areaReference(one.area) === areaReference(other.area);

/** The source as a script names it: a table, cells, or either by name. */
export function sourceFrom({ book, sheet }: TableScope, given: Region | Table | string): PivotSource {
  if (given instanceof Table) return { table: given };
  const table = typeof given === 'string' ? findTable({ book }, given) : undefined;
  if (table) return { table };
  const region = typeof given === 'string' ? parseReference(book, given, sheet) : given;
  if (region?.areas.length !== 1) throw invalidArgument();
  return { sheet: region.sheet, area: region.areas[0] };
}

/** The source as a file names it. */
export function sourceAt(book: Book, reference: PivotSourceReference): PivotSource {
  if ('name' in reference) {
    const table = findTable({ book }, reference.name);
    return table ? { table } : { book, name: reference.name };
  }
  const sheet = book.sheetNamed(reference.sheet);
  if (sheet) return { sheet, area: reference.area };
  return { book, name: `${quotedSheet(reference.sheet)}!${areaReference(reference.area)}` };
}

/** How a file is to name it. */
export function referenceOf(source: PivotSource): PivotSourceReference {
  if ('table' in source) return { name: source.table.name };
  return 'name' in source ? { name: source.name } : { sheet: source.sheet.name, area: source.area };
}

/** A table that was made anew under the same name takes the place of the one that is gone. */
function standing({ table }: { readonly table: Table }): Table | undefined {
  const { sheet } = table;
  const isThere = !sheet.deleted && sheet.body.tables.includes(table);
  return isThere ? table : findTable({ book: sheet.book }, table.name);
}

interface Placed {
  readonly sheet: Sheet;
  readonly names: readonly string[];
  readonly body: Area;
}

function placed(source: PivotSource): Placed {
  if ('table' in source) {
    const table = standing(source);
    if (!table) throw gone();
    const names = table.rule.columns.map(({ name }) => name);
    return { sheet: table.sheet, names, body: bodyArea(table.rule) };
  }
  const { area, sheet } = 'name' in source ? named(source) : source;
  if (sheet.deleted) throw gone();
  if (rowCount(area) < 2) throw invalidArgument();
  const [header = []] = sheet.cells.grid({ ...area, bottom: area.top }, shown);
  if (header.some((name) => name === '')) throw invalidArgument(NO_NAME);
  return { sheet, names: unique(header), body: { ...area, top: area.top + 1 } };
}

/** A name of cells is looked up each time: it may have come to stand for others. */
function named({ book, name }: { readonly book: Book; readonly name: string }) {
  const region = parseReference(book, name);
  if (region?.areas.length !== 1) throw gone();
  return { sheet: region.sheet, area: region.areas[0] };
}

const gone = (): HostError => new HostError('InvalidReference', 'The source of the PivotTable is not there.');
const NO_NAME = 'The PivotTable field name is not valid: every column of the source needs a heading.';

function unique(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name}${String(number)}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

/** What of the workbook the records were read from, and how often that had changed by then. */
export interface Reading extends Placed {
  readonly version: number;
}

export function readingNow(source: PivotSource): Reading {
  const found = placed(source);
  const { cells } = found.sheet;
  found.sheet.book.calculation.settle();
  return { ...found, version: cells.version };
}

/** Whether another reading would find the same. */
export const isSameReading = (one: Reading, other: Reading): boolean =>
  one.sheet === other.sheet &&
  one.version === other.version &&
  sameArea(one.body, other.body) &&
  one.names.length === other.names.length &&
  one.names.every((name, at) => name === other.names[at]);

/** Reads the records as they stand now. */
export function readRecords({ body, names, sheet }: Reading): PivotRecords {
  return {
    count: rowCount(body),
    fields: names.map((name, index) => readField(sheet, name, body, body.left + index)),
  };
}

const shown: CellReader<string> = {
  stored: (table, cell) => String(scriptValue(table.value(cell))),
  edited: ({ value }) => String(scriptValue(value)),
  blank: () => '',
};

function readField(
  { book, cells }: Sheet,
  name: string,
  { bottom, top }: Area,
  column: number,
): PivotRecords['fields'][number] {
  const items: CellValue[] = [];
  const places = new Map<ReturnType<typeof itemKey>, number>();
  const codes = new Uint32Array(bottom - top + 1);
  let firstNumber = -1;
  for (let row = top; row <= bottom; row++) {
    const value = cells.valueAt(row, column);
    if (firstNumber < 0 && typeof value === 'number') firstNumber = row;
    const key = itemKey(value);
    let code = places.get(key);
    if (code === undefined) {
      code = items.push(value) - 1;
      places.set(key, code);
    }
    codes[row - top] = code;
  }
  const { styles } = book.styles;
  const style = firstNumber < 0 ? 0 : (cells.at(firstNumber, column)?.style ?? 0);
  return { name, items, codes, dateFormat: styles.isDate(style) ? styles.numberFormat(style) : undefined };
}

/** Whether nothing has changed from one reading to the next. */
export function sameRecords(one: PivotRecords, other: PivotRecords): boolean {
  if (one.count !== other.count || one.fields.length !== other.fields.length) return false;
  return one.fields.every((field, index) => {
    const next = other.fields[index];
    if (field.name !== next?.name || field.dateFormat !== next.dateFormat) return false;
    if (field.items.length !== next.items.length) return false;
    const isSame = (item: CellValue, place: number): boolean =>
      exactKey(item) === exactKey(next.items[place] ?? null);
    return field.items.every(isSame) && field.codes.every((code, record) => code === next.codes[record]);
  });
}

const exactKey = (value: CellValue): unknown =>
  typeof value === 'object' && value !== null ? `#${value.error}` : value;
