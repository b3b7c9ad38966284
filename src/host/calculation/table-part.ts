import type { Area } from '../package';
import type { TableItem, TablePart } from './syntax';

/** As much of a table as references ask about. */
export interface TableShape {
  readonly area: Area;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly { readonly name: string }[];
}

const BRACKETED = /\[((?:[^[\]']|'.)*)\]/gu;
const ITEMS: ReadonlySet<string> = new Set<TableItem>(['#all', '#data', '#headers', '#totals', '#this row']);

const isItem = (part: string): part is TableItem => ITEMS.has(part);
const plain = (name: string): string => name.replace(/'(.)/gu, '$1');

/** Reads what stands between the outer brackets: `Column`, `@Column`, `#All`, `[#This Row],[First]:[Last]`. */
export function readTablePart(inner: string): TablePart | undefined {
  const own = inner.startsWith('@');
  const rest = (own ? inner.slice(1) : inner).trim();
  const parts = rest.startsWith('[')
    ? [...rest.matchAll(BRACKETED)].map(([, part = '']) => part)
    : [rest].filter((part) => part !== '');
  const named = parts.filter((part) => part.startsWith('#')).map((part) => part.toLowerCase());
  const items = named.filter(isItem);
  const columns = parts.filter((part) => !part.startsWith('#')).map(plain);
  if (items.length < named.length || columns.length > 2) return undefined;
  return { items: own ? ['#this row', ...items] : items, columns };
}

/** The cells that a part of a table means, seen from a row; nothing where the table has no such part. */
export function areaOfPart(shape: TableShape, part: TablePart, row?: number): Area | undefined {
  const rows = rowsOf(shape, part.items, row);
  const columns = columnsOf(shape, part.columns);
  return rows && columns && { top: rows.top, left: columns.left, bottom: rows.bottom, right: columns.right };
}

type Rows = Pick<Area, 'top' | 'bottom'>;

function rowsOf(shape: TableShape, items: readonly TableItem[], row: number | undefined): Rows | undefined {
  const [first = '#data', ...others] = items;
  let rows = rowsOfItem(shape, first, row);
  for (const item of others) {
    const more = rowsOfItem(shape, item, row);
    rows = rows && more && { top: Math.min(rows.top, more.top), bottom: Math.max(rows.bottom, more.bottom) };
  }
  return rows;
}

function rowsOfItem(
  { area, hasHeader, hasTotals }: TableShape,
  item: TableItem,
  row: number | undefined,
): Rows | undefined {
  const top = area.top + (hasHeader ? 1 : 0);
  const bottom = area.bottom - (hasTotals ? 1 : 0);
  switch (item) {
    case '#all':
      return area;
    case '#data':
      return { top, bottom };
    case '#headers':
      return hasHeader ? { top: area.top, bottom: area.top } : undefined;
    case '#totals':
      return hasTotals ? { top: area.bottom, bottom: area.bottom } : undefined;
    case '#this row':
      return row !== undefined && row >= top && row <= bottom ? { top: row, bottom: row } : undefined;
  }
}

function columnsOf(
  { area, columns }: TableShape,
  names: readonly string[],
): Pick<Area, 'left' | 'right'> | undefined {
  const [first, last = first] = names;
  if (first === undefined || last === undefined) return area;
  const one = placeOf(columns, first);
  const other = placeOf(columns, last);
  if (one < 0 || other < 0) return undefined;
  return { left: area.left + Math.min(one, other), right: area.left + Math.max(one, other) };
}

const places = new WeakMap<TableShape['columns'], ReadonlyMap<string, number>>();

/** Where a column stands, whatever the case of its name; -1 for none. Long tables ask for each of their cells. */
export function placeOf(columns: TableShape['columns'], wanted: string): number {
  const known =
    places.get(columns) ??
    new Map(columns.map(({ name }, at) => [name.toLowerCase(), at] as const).reverse());
  places.set(columns, known);
  return known.get(wanted.toLowerCase()) ?? -1;
}
