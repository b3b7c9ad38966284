import { standsAt } from '../../xml/bytes';
import type { XmlScanner } from '../../xml/scanner';

export const CELL_TYPES = ['n', 's', 'str', 'inlineStr', 'b', 'e', 'd'] as const;
export type CellType = (typeof CELL_TYPES)[number];

/** What the attribute `t` of the opened cell says; a number where it says nothing. */
export function cellType(scanner: XmlScanner): CellType {
  const index = scanner.attributes.indexOf('t');
  if (index < 0) return 'n';
  const start = scanner.attributes.valueStarts[index] ?? 0;
  const length = (scanner.attributes.valueEnds[index] ?? 0) - start;
  for (const type of CELL_TYPES) {
    if (type.length === length && standsAt(scanner.bytes, start, type)) return type;
  }
  return scanner.fail('a cell of an unknown type', 'malformed-part', start);
}
