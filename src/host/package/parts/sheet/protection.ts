import type { SheetProtection } from '../../sheet';
import { flag } from '../../xml/attributes';
import type { XmlScanner } from '../../xml/scanner';

/** Each is forbidden where it says 1; most are forbidden where nothing is said. */
export const FORBIDDEN_UNLESS_STATED: Readonly<Record<string, boolean>> = {
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertColumns: true,
  insertRows: true,
  insertHyperlinks: true,
  deleteColumns: true,
  deleteRows: true,
  selectLockedCells: false,
  selectUnlockedCells: false,
  sort: true,
  autoFilter: true,
  pivotTables: true,
  objects: false,
  scenarios: false,
};

/** At OPEN of `sheetProtection`. */
export function readProtection(scanner: XmlScanner): SheetProtection {
  return {
    locked: flag(scanner, 'sheet'),
    password: scanner.attributes.indexOf('password') >= 0 || scanner.attributes.indexOf('hashValue') >= 0,
    allowed: Object.entries(FORBIDDEN_UNLESS_STATED)
      .filter(([name, unlessStated]) => !flag(scanner, name, unlessStated))
      .map(([name]) => name),
  };
}
