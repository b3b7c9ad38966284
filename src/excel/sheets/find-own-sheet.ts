import type { SheetKind } from '../../summary';
import { kindFormula, kindName } from '../names';

/** Asks for every sheet with the names that belong to it alone, and its tables. */
export function askForSheets({ workbook }: Excel.RequestContext): Excel.WorksheetCollection {
  const { worksheets } = workbook;
  worksheets.load(
    'items/id,items/name,items/names/items/name,items/names/items/formula,items/tables/items/name',
  );
  return worksheets;
}

/** Our sheet of a kind, wherever it was moved and whatever it was renamed to. */
export function ownSheet({ items }: Excel.WorksheetCollection, kind: SheetKind): Excel.Worksheet | null {
  return (
    items.find(({ names }) =>
      names.items.some(({ name, formula }) => name === kindName && formula === kindFormula(kind)),
    ) ?? null
  );
}
