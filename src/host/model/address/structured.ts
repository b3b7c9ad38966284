import type { Area } from '../../package';
import type { Book } from '../book/book';
import { regionOf, type Region } from '../book/region';
import { bodyArea, findTable, headerArea, totalsArea, type TableRule } from '../book/table';

const PART = /\[((?:[^[\]']|'.)*)\]/g;

const unescape = (name: string): string => name.replace(/'(.)/g, '$1');

/** Reads `Table`, `Table[Column]`, `Table[#Headers]`, `Table[[#Headers],[Column]]`, `Table[[First]:[Last]]`. */
export function parseStructured(book: Book, reference: string): Region | undefined {
  const bracket = reference.indexOf('[');
  const table = findTable({ book }, bracket < 0 ? reference : reference.slice(0, bracket));
  if (!table) return undefined;
  const inner = bracket < 0 ? '' : reference.slice(bracket + 1, -1);
  if (bracket >= 0 && !reference.endsWith(']')) return undefined;
  const area = resolve(table.rule, inner);
  return area && regionOf(table.sheet, area);
}

function resolve(rule: TableRule, inner: string): Area | undefined {
  if (inner === '') return bodyArea(rule);
  const parts = inner.includes('[') ? [...inner.matchAll(PART)].map((match) => match[1] ?? '') : [inner];
  const items = parts.filter((part) => part.startsWith('#'));
  const names = parts.filter((part) => !part.startsWith('#'));
  const rows = rowsOf(rule, items);
  const columns = columnsOf(rule, names);
  return rows && columns && { ...rows, ...columns };
}

function rowsOf(rule: TableRule, items: readonly string[]): Pick<Area, 'top' | 'bottom'> | undefined {
  if (items.length === 0) return bodyArea(rule);
  const areas = items.map((item) => {
    switch (item.toLowerCase()) {
      case '#all':
        return rule.area;
      case '#data':
        return bodyArea(rule);
      case '#headers':
        return headerArea(rule);
      case '#totals':
        return totalsArea(rule);
      default:
        return undefined;
    }
  });
  const known = areas.filter((area) => area !== undefined);
  if (known.length < areas.length) return undefined;
  return {
    top: Math.min(...known.map(({ top }) => top)),
    bottom: Math.max(...known.map(({ bottom }) => bottom)),
  };
}

function columnsOf(rule: TableRule, names: readonly string[]): Pick<Area, 'left' | 'right'> | undefined {
  if (names.length === 0) return rule.area;
  const places = names.map((name) => columnIndex(rule, unescape(name)));
  if (places.includes(-1)) return undefined;
  return { left: rule.area.left + Math.min(...places), right: rule.area.left + Math.max(...places) };
}

export const columnIndex = (rule: TableRule, wanted: string): number =>
  rule.columns.findIndex(({ name }) => name.toLowerCase() === wanted.toLowerCase());
