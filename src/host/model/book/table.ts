import { touches, type Area, type Table as StoredTable, type TableStyle } from '../../package';
import { HostError, invalidArgument } from '../host-error';
import type { Book } from './book';
import { permit } from './permission';
import { keepPivots } from './pivot/keeping';
import { settleSources } from './pivot/pivots';
import { scriptValue } from './reading';
import { followColumns, followTable } from './rewriting';
import { cellArea, containsCell, regionOf, type Region } from './region';
import type { Sheet } from './sheet';

export interface TableScope {
  readonly book: Book;
  readonly sheet?: Sheet;
}

/** A column as a file states it, or a new one, whose id comes with saving. */
export interface Column {
  readonly id: number;
  readonly name: string;
  readonly isNew?: true;
  readonly formula?: string;
  readonly totalsFunction?: string;
  readonly totalsLabel?: string;
}

export interface TableRule {
  readonly name: string;
  readonly area: Area;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  readonly hasFilter: boolean;
  readonly columns: readonly Column[];
  readonly style: TableStyle | undefined;
}

/** A table of a sheet. What the file says of it stands as long as `rule` is the one it came with. */
export class Table {
  readonly #first: TableRule;
  #rule: TableRule;

  constructor(
    readonly sheet: Sheet,
    /** The number that the workbook knows it by. */
    readonly key: number,
    rule: TableRule,
    readonly origin?: StoredTable,
  ) {
    this.#first = rule;
    this.#rule = rule;
  }

  get rule(): TableRule {
    return this.#rule;
  }

  set rule(rule: TableRule) {
    const before = this.#rule.name;
    this.#rule = rule;
    this.sheet.book.calculation.restructured(before, rule.name);
  }

  get isChanged(): boolean {
    return this.#rule !== this.#first;
  }

  get id(): string {
    return `{00000000-000C-0000-FFFF-${String(this.key).padStart(2, '0')}00000000}`.toUpperCase();
  }

  get name(): string {
    return this.rule.name;
  }

  change(part: Partial<TableRule>): void {
    permit(this.sheet);
    this.rule = { ...this.rule, ...part };
  }
}

export const tablesOf = (sheet: Sheet, tables: readonly StoredTable[]): readonly Table[] =>
  tables.map((origin) => {
    const { part: _, id, columns, ...rule } = origin;
    return new Table(sheet, id, { ...rule, columns: columns.map(columnOf) }, origin);
  });

const columnOf = ({
  id,
  name,
  formula,
  totalsFunction,
  totalsLabel,
}: StoredTable['columns'][number]): Column => ({
  id,
  name,
  ...(formula === undefined ? {} : { formula }),
  ...(totalsFunction === undefined ? {} : { totalsFunction }),
  ...(totalsLabel === undefined ? {} : { totalsLabel }),
});

export const tablesIn = ({ book, sheet }: TableScope): readonly Table[] =>
  (sheet ? [sheet] : book.sheets).flatMap(({ body }) => body.tables);

export const findTable = (scope: TableScope, wanted: string): Table | undefined =>
  tablesIn(scope).find(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase());

export const tableAt = (sheet: Sheet, row: number, column: number): Table | undefined =>
  sheet.body.tables.find(({ rule }) => containsCell(rule.area, row, column));

/** The rows between header and totals; Excel keeps at least one, blank. */
export function bodyArea({ area, hasHeader, hasTotals }: TableRule): Area {
  return { ...area, top: area.top + (hasHeader ? 1 : 0), bottom: area.bottom - (hasTotals ? 1 : 0) };
}

export function headerArea({ area, hasHeader }: TableRule): Area {
  if (!hasHeader) throw new HostError('InvalidOperation');
  return { ...area, bottom: area.top };
}

export function totalsArea({ area, hasTotals }: TableRule): Area {
  if (!hasTotals) throw new HostError('InvalidOperation');
  return { ...area, top: area.bottom };
}

/** Makes a table of cells whose first row holds the headers. */
export function addTable({ areas: [area], sheet }: Region): Table {
  permit(sheet);
  if (sheet.body.tables.some(({ rule }) => touches(rule.area, area))) throw invalidArgument();
  if (sheet.body.merges.some((merge) => touches(merge, area))) throw new HostError('InvalidOperation');
  const whole = area.top === area.bottom ? { ...area, bottom: area.bottom + 1 } : area;
  keepPivots(sheet, whole);
  const key = 1 + Math.max(0, ...tablesIn({ book: sheet.book }).map((table) => table.key));
  const table = new Table(sheet, key, {
    name: freeTableName(sheet.book),
    area: whole,
    hasHeader: true,
    hasTotals: false,
    hasFilter: true,
    columns: [],
    style: {
      name: 'TableStyleMedium2',
      rowStripes: true,
      columnStripes: false,
      firstColumn: false,
      lastColumn: false,
    },
  });
  sheet.body.tables = [...sheet.body.tables, table];
  readHeader(table);
  return table;
}

function freeTableName(book: Book): string {
  for (let number = 1; ; number++) {
    const name = `Table${String(number)}`;
    if (!findTable({ book }, name)) return name;
  }
}

const TABLE_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

export function renameTable(table: Table, name: string): void {
  const { book } = table.sheet;
  if (!TABLE_NAME.test(name) || name.length > 255) throw invalidArgument();
  const other = findTable({ book }, name);
  const isTaken = book.names.some((known) => known.name.toLowerCase() === name.toLowerCase());
  if ((other !== undefined && other !== table) || isTaken) throw invalidArgument();
  settleSources(book);
  const before = table.name;
  table.change({ name });
  if (before !== name) followTable(book, before, name);
}

/** A table's columns are named by its header cells, each differently: what is blank or taken gets a number. */
export function readHeader(table: Table): void {
  const { rule, sheet } = table;
  const { area, columns } = rule;
  const taken = new Set<string>();
  const named: Column[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const known = columns[column - area.left];
    const shown = rule.hasHeader
      ? String(scriptValue(sheet.cells.at(area.top, column)?.value ?? null))
      : (known?.name ?? '');
    const name = uniqueName(shown === '' ? `Column${String(column - area.left + 1)}` : shown, taken);
    taken.add(name.toLowerCase());
    named.push(known ? { ...known, name } : { id: nextColumnId(columns, named), name, isNew: true });
    if (rule.hasHeader && name !== shown) writeHeader(sheet, area.top, column, name);
  }
  if (
    named.some((column, index) => column.name !== columns[index]?.name) ||
    named.length !== columns.length
  ) {
    table.rule = { ...rule, columns: named };
    const renamed = named.flatMap(({ name }, at) => {
      const before = columns[at]?.name ?? '';
      return before === '' || before === name ? [] : [{ from: before, to: name }];
    });
    if (renamed.length > 0) followColumns(sheet.book, rule.name, renamed);
  }
}

const nextColumnId = (...lists: readonly (readonly Column[])[]): number =>
  1 + Math.max(0, ...lists.flat().map(({ id }) => id));

function uniqueName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  for (let number = 2; ; number++) {
    const next = `${name}${String(number)}`;
    if (!taken.has(next.toLowerCase())) return next;
  }
}

export function writeHeader(sheet: Sheet, row: number, column: number, name: string): void {
  const style = sheet.cells.at(row, column)?.style;
  sheet.cells.put(row, column, { value: name, style, rewritten: true });
}

/** After an edit: where it touched a header, the columns bear the new names. */
export function renameColumnsFromHeader(sheet: Sheet, area: Area): void {
  for (const table of sheet.body.tables) {
    if (table.rule.hasHeader && touches({ ...table.rule.area, bottom: table.rule.area.top }, area))
      readHeader(table);
  }
}

export function resizeTable(table: Table, { areas: [area], sheet }: Region): void {
  permit(sheet);
  const { rule } = table;
  const keepsHeader = area.top === rule.area.top && touches(area, rule.area);
  if (sheet !== table.sheet || !keepsHeader || area.bottom === area.top) throw invalidArgument();
  if (sheet.body.tables.some((other) => other !== table && touches(other.rule.area, area)))
    throw invalidArgument();
  keepPivots(sheet, area);
  const columns: Column[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const known = rule.columns[column - rule.area.left];
    columns.push(known ?? { id: nextColumnId(rule.columns, columns), name: '', isNew: true });
  }
  table.change({ area, columns });
  readHeader(table);
}

export function removeTable(table: Table): void {
  permit(table.sheet);
  table.sheet.body.tables = table.sheet.body.tables.filter((other) => other !== table);
  table.sheet.book.calculation.restructured(table.name);
}

export const tableRegion = ({ rule, sheet }: Table): Region => regionOf(sheet, rule.area);

export const columnRegion = ({ sheet }: Table, area: Area, column: number): Region =>
  regionOf(sheet, { ...area, left: area.left + column, right: area.left + column });

export const headerCell = ({ rule, sheet }: Table, column: number): Region =>
  regionOf(sheet, cellArea(headerArea(rule).top, rule.area.left + column));
