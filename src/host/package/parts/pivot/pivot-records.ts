import type { CellValue } from '../../cell';
import type { PivotField, PivotRecords, StoredPivotCache } from '../../pivot';
import type { Epoch } from '../../workbook';
import { count } from '../../xml/attributes';
import { forEachChild, readChildren, readRoot } from '../../xml/read';
import { XmlScanner } from '../../xml/scanner';
import { MAIN } from '../namespaces';
import type { ArchiveParts } from '../package-parts';
import { readPivotValue } from './pivot-value';

/** A field while its records are read: what is not listed gets its place when it first turns up. */
interface Filling {
  readonly items: CellValue[];
  readonly codes: number[];
  readonly places: Map<unknown, number>;
}

/** The records that a cache keeps beside its definition. */
export function readPivotRecords(
  parts: ArchiveParts,
  { fields, recordsPart }: StoredPivotCache,
  epoch: Epoch,
): PivotRecords | undefined {
  if (recordsPart === undefined || !parts.has(recordsPart)) return undefined;
  const scanner = new XmlScanner(parts.xml(recordsPart), recordsPart);
  const filling = fields.map(({ items }): Filling => ({ items: [...items], codes: [], places: new Map() }));
  let records = 0;
  readRoot(scanner, MAIN, 'pivotCacheRecords');
  readChildren(scanner, MAIN, {
    r: () => {
      let column = 0;
      forEachChild(scanner, () => {
        const field = filling[column++] ?? scanner.fail('a record has too many values', 'malformed-part');
        field.codes.push(readCode(scanner, field, epoch));
        scanner.skip();
      });
      if (column !== filling.length) scanner.fail('a record has too few values', 'malformed-part');
      records++;
    },
  });
  return {
    count: records,
    fields: filling.map(({ codes, items }, index): PivotField => ({
      name: fields[index]?.name ?? '',
      items,
      codes: Uint32Array.from(codes),
      dateFormat: fields[index]?.dateFormat,
    })),
  };
}

function readCode(scanner: XmlScanner, { items, places }: Filling, epoch: Epoch): number {
  if (scanner.name.local === 'x') {
    const code = count(scanner, 'v') ?? 0;
    return code < items.length ? code : scanner.fail('a record points to no item', 'malformed-part');
  }
  const value = readPivotValue(scanner, epoch);
  const key = typeof value === 'object' && value !== null ? `#${value.error}` : value;
  const known = places.get(key);
  if (known !== undefined) return known;
  const code = items.push(value) - 1;
  places.set(key, code);
  return code;
}
