import { areaOfPart, readTablePart } from '../../calculation';
import type { Book } from '../book/book';
import { bodyArea, findTable } from '../book/table';
import { regionOf, type Region } from '../book/region';

/** Reads `Table`, `Table[Column]`, `Table[#Headers]`, `Table[[#Headers],[Column]]`, `Table[[First]:[Last]]`. */
export function parseStructured(book: Book, reference: string): Region | undefined {
  const bracket = reference.indexOf('[');
  const table = findTable({ book }, bracket < 0 ? reference : reference.slice(0, bracket));
  if (!table) return undefined;
  if (bracket < 0) return regionOf(table.sheet, bodyArea(table.rule));
  const part = reference.endsWith(']') ? readTablePart(reference.slice(bracket + 1, -1)) : undefined;
  const area = part && areaOfPart(table.rule, part);
  return area && regionOf(table.sheet, area);
}
