import {
  areaOfPart,
  NO_REFERENCE,
  parseFormula,
  UNKNOWN_NAME,
  WRONG_VALUE,
  type Formula,
  type TablePart,
  type WrittenReference,
} from '../../calculation';
import type { Area, CellError, CellValue } from '../../package';
import { findName, regionOfName } from '../book/names';
import { areaWithinSheet } from '../book/region';
import type { Sheet } from '../book/sheet';
import { bodyArea, tableAt, type Table } from '../book/table';
import type { Precedent, SheetView } from './sheet-view';

/** The cells of some columns of a table in the formula's own row: the same for all formulas of a column. */
export interface OwnRow {
  readonly cells: SheetView;
  /** The columns, as far as the table's rows go. */
  readonly within: Area;
}

export type Binding = Precedent | OwnRow | { readonly constant: CellValue } | CellError;

/** What is looked up for many formulas; it holds as long as nothing changes that was asked for. */
export interface Lookup {
  viewOf(sheet: Sheet): SheetView;
  tableNamed(name: string): Table | undefined;
  /** Takes down that a formula goes by what bears this name; nothing for the table in which it stands. */
  ask(name: string | undefined): void;
}

export interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Finds what the references of a formula mean where it stands; nothing where one of them is beyond us. */
export function bind(
  { references, sizedAs }: Formula,
  place: Place,
  lookup: Lookup,
): readonly Binding[] | undefined {
  const bindings: Binding[] = [];
  for (const reference of references) {
    const binding = bindOne(reference, place, lookup);
    if (!binding) return undefined;
    bindings.push(binding);
  }
  for (const [taker, giver] of sizedAs) {
    const sized = sizedLike(bindings[taker], bindings[giver], place);
    if (sized) bindings[taker] = sized;
  }
  return bindings;
}

export const isPrecedent = (binding: Binding): binding is Precedent => 'area' in binding;
export const isOwnRow = (binding: Binding): binding is OwnRow => 'within' in binding;

/** What a binding is in a row: an own row of a table only where the table has that row. */
export function boundIn(row: number, binding: Binding): Exclude<Binding, OwnRow> {
  if (!isOwnRow(binding)) return binding;
  const { cells, within } = binding;
  return row >= within.top && row <= within.bottom
    ? { cells, area: { top: row, left: within.left, bottom: row, right: within.right } }
    : WRONG_VALUE;
}

function sizedLike(
  takes: Binding | undefined,
  gives: Binding | undefined,
  { row }: Place,
): Binding | undefined {
  const taker = takes && boundIn(row, takes);
  const giver = gives && boundIn(row, gives);
  if (!taker || !giver || !isPrecedent(taker) || !isPrecedent(giver)) return undefined;
  const { bottom, left, right, top } = giver.area;
  const area = areaWithinSheet({
    ...taker.area,
    bottom: taker.area.top + bottom - top,
    right: taker.area.left + right - left,
  });
  return { ...taker, area };
}

function bindOne(reference: WrittenReference, place: Place, lookup: Lookup): Binding | undefined {
  const { sheet } = place;
  switch (reference.kind) {
    case 'cells': {
      const home = reference.sheet === undefined ? sheet : sheet.book.sheetNamed(reference.sheet);
      return home ? { cells: lookup.viewOf(home), area: reference.area } : NO_REFERENCE;
    }
    case 'table': {
      const { part, table: name } = reference;
      if (name === undefined) lookup.ask(name);
      const table = name === undefined ? tableAt(sheet, place.row, place.column) : lookup.tableNamed(name);
      return table ? bindPart(table, part, place.row, lookup) : NO_REFERENCE;
    }
    case 'name':
      return bindName(reference.name, reference.sheet, sheet, lookup);
  }
}

function bindPart(table: Table, part: TablePart, row: number, lookup: Lookup): Binding {
  const cells = lookup.viewOf(table.sheet);
  const ofOwnRow = part.items.includes('#this row');
  if (ofOwnRow && part.items.length === 1) {
    const within = areaOfPart(table.rule, { ...part, items: ['#data'] });
    return within ? { cells, within } : NO_REFERENCE;
  }
  const area = areaOfPart(table.rule, part, row);
  if (area) return { cells, area };
  return ofOwnRow ? WRONG_VALUE : NO_REFERENCE;
}

function bindName(
  wanted: string,
  scope: string | undefined,
  home: Sheet,
  lookup: Lookup,
): Binding | undefined {
  const { book } = home;
  const sheet = scope === undefined ? home : book.sheetNamed(scope);
  if (!sheet) return NO_REFERENCE;
  lookup.ask(wanted);
  const name = findName({ book, sheet }, wanted) ?? findName({ book }, wanted);
  if (!name) {
    const table = lookup.tableNamed(wanted);
    return table ? { cells: lookup.viewOf(table.sheet), area: bodyArea(table.rule) } : UNKNOWN_NAME;
  }
  const region = regionOfName(name);
  if (region)
    return region.areas.length > 1
      ? undefined
      : { cells: lookup.viewOf(region.sheet), area: region.areas[0] };
  const expression = parseFormula(name.refersTo)?.expression;
  return expression?.kind === 'value' ? { constant: expression.value } : undefined;
}
