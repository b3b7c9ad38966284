import type { CellValue } from '../../cell';
import type { Epoch } from '../../workbook';
import { decimal, flag } from '../../xml/attributes';
import type { XmlScanner } from '../../xml/scanner';
import { decodeEscapes } from '../../xml/text';
import { serialOfIso } from '../sheet/dates';

/** What one element of a list of values or of a record says, but for `x`, which points to a list. */
export function readPivotValue(scanner: XmlScanner, epoch: Epoch): CellValue {
  const text = scanner.attribute('v') ?? '';
  switch (scanner.name.local) {
    case 'n':
      return decimal(scanner, 'v') ?? 0;
    case 's':
      return decodeEscapes(text);
    case 'b':
      return flag(scanner, 'v');
    case 'e':
      return { error: text };
    case 'd': {
      const serial = serialOfIso(text, epoch);
      return Number.isNaN(serial) ? text : serial;
    }
    default:
      return null;
  }
}
