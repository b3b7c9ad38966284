import { LAST_COLUMN } from '../../area';
import type { ColumnFormat } from '../../sheet';
import { count, decimal, flag } from '../../xml/attributes';
import type { XmlScanner } from '../../xml/scanner';

/** At OPEN of `col`. */
export function readColumn(scanner: XmlScanner): ColumnFormat {
  const first = (count(scanner, 'min') ?? 1) - 1;
  const last = Math.min((count(scanner, 'max') ?? first + 1) - 1, LAST_COLUMN);
  if (first < 0 || first > last)
    scanner.fail('columns that are not on the sheet', 'malformed-part', scanner.start);
  return {
    first,
    last,
    width: decimal(scanner, 'width'),
    hidden: flag(scanner, 'hidden'),
    style: count(scanner, 'style'),
    outlineLevel: count(scanner, 'outlineLevel') ?? 0,
  };
}
