import type { SheetKind } from '../../summary';
import type { Host } from '../host';
import { kindName, kindOf, madeName, madeOf } from '../names';
import { asking } from '../running';
import { askForSheets } from './find-own-sheet';

/** A sheet of ours as it stands in the workbook. */
export interface StandingSheet {
  readonly kind: SheetKind;
  readonly sheetId: string;
  readonly sheet: string;
  /** When it was last written, as it was told then; null for a sheet that does not say so. */
  readonly made: string | null;
}

/** Our sheets, wherever they were moved and whatever they were renamed to. One sync. */
export async function standingSheets(host: Host): Promise<readonly StandingSheet[]> {
  return asking(host, async (context) => {
    const worksheets = askForSheets(context);
    await context.sync();
    return worksheets.items.flatMap(({ id, name, names }) => {
      const formulas = new Map(names.items.map((item) => [item.name, String(item.formula)]));
      const kind = kindOf(formulas.get(kindName));
      return kind ? [{ kind, sheetId: id, sheet: name, made: madeOf(formulas.get(madeName)) }] : [];
    });
  });
}
