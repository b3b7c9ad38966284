import {
  areaOfPart,
  NO_REFERENCE,
  parseFormula,
  UNKNOWN_NAME,
  WRONG_VALUE,
  type Formula,
  type WrittenReference,
} from '../../calculation';
import type { CellError, CellValue } from '../../package';
import { findName, regionOfName } from '../book/names';
import { areaWithinSheet } from '../book/region';
import type { Sheet } from '../book/sheet';
import { bodyArea, tableAt, type Table } from '../book/table';
import type { Precedent, SheetView } from './sheet-view';

export type Binding = Precedent | { readonly constant: CellValue } | CellError;

/** What is looked up for many formulas; it holds as long as no table, name or sheet changes. */
export interface Lookup {
  viewOf(sheet: Sheet): SheetView;
  tableNamed(name: string): Table | undefined;
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
    const sized = sizedLike(bindings[taker], bindings[giver]);
    if (sized) bindings[taker] = sized;
  }
  return bindings;
}

const isPrecedent = (binding: Binding | undefined): binding is Precedent =>
  binding !== undefined && 'cells' in binding;

/** Nearly always all of them. */
export const precedentsOf = (bindings: readonly Binding[]): readonly Precedent[] =>
  bindings.every(isPrecedent) ? bindings : bindings.filter(isPrecedent);

function sizedLike(taker: Binding | undefined, giver: Binding | undefined): Binding | undefined {
  if (!isPrecedent(taker) || !isPrecedent(giver)) return undefined;
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
      const table = name === undefined ? tableAt(sheet, place.row, place.column) : lookup.tableNamed(name);
      const area = table && areaOfPart(table.rule, part, place.row);
      if (area) return { cells: lookup.viewOf(table.sheet), area };
      return table && part.items.includes('#this row') ? WRONG_VALUE : NO_REFERENCE;
    }
    case 'name':
      return bindName(reference.name, reference.sheet, sheet, lookup);
  }
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
