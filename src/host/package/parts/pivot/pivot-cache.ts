import { parseArea } from '../../area';
import type { CellValue } from '../../cell';
import type { PivotSourceReference, StoredPivotCache, StoredPivotField } from '../../pivot';
import type { Epoch } from '../../workbook';
import { count, flag, required } from '../../xml/attributes';
import { forEachChild, readChildren, readEnd, readRoot } from '../../xml/read';
import { XmlScanner } from '../../xml/scanner';
import { decodeEscapes } from '../../xml/text';
import { MAIN, RELATIONSHIP_IDS } from '../namespaces';
import type { ArchiveParts } from '../package-parts';
import { readPivotValue } from './pivot-value';

/** A cache over an online cube, of groups or with formulas of its own is more than the values of some cells. */
const FOREIGN = [
  'cacheHierarchies',
  'kpis',
  'tupleCache',
  'calculatedItems',
  'calculatedMembers',
  'dimensions',
  'measureGroups',
  'maps',
];

export function readPivotCache(
  parts: ArchiveParts,
  part: string,
  epoch: Epoch,
  formatOf: (id: number) => string,
): StoredPivotCache {
  const scanner = new XmlScanner(parts.xml(part), part);
  readRoot(scanner, MAIN, 'pivotCacheDefinition');
  const refreshOnLoad = flag(scanner, 'refreshOnLoad');
  const link = scanner.attributeIn(RELATIONSHIP_IDS, 'id');
  let foreign: string | undefined;
  let source: PivotSourceReference | undefined;
  const fields: StoredPivotField[] = [];
  const note = (what: string): void => void (foreign ??= what);
  if (scanner.name.prefix !== '') note('a prefix');
  readChildren(scanner, MAIN, {
    ...Object.fromEntries(FOREIGN.map((name) => [name, () => note(name)])),
    cacheSource: () => {
      const type = scanner.attribute('type') ?? '';
      if (type !== 'worksheet') note(`cacheSource ${type}`);
      readChildren(scanner, MAIN, {
        worksheetSource: () => {
          if (scanner.attributeIn(RELATIONSHIP_IDS, 'id') !== undefined) note('worksheetSource elsewhere');
          source = readSource(scanner);
        },
      });
    },
    cacheFields: () =>
      readChildren(scanner, MAIN, {
        cacheField: () => fields.push(readField(scanner, epoch, formatOf, note)),
      }),
  });
  readEnd(scanner);
  if (!source) note('no worksheetSource');
  const records = parts.relationships(part).find(({ external, id }) => id === link && !external);
  return { part, source, fields, recordsPart: records?.target, refreshOnLoad, foreign };
}

function readSource(scanner: XmlScanner): PivotSourceReference | undefined {
  const name = scanner.attribute('name');
  if (name !== undefined) return { name: decodeEscapes(name) };
  const area = parseArea(scanner.attribute('ref') ?? '');
  const sheet = scanner.attribute('sheet');
  return area && sheet !== undefined ? { sheet: decodeEscapes(sheet), area } : undefined;
}

function readField(
  scanner: XmlScanner,
  epoch: Epoch,
  formatOf: (id: number) => string,
  note: (what: string) => void,
): StoredPivotField {
  const name = decodeEscapes(required(scanner, 'name'));
  const format = formatOf(count(scanner, 'numFmtId') ?? 0);
  if (scanner.attribute('formula') !== undefined || !flag(scanner, 'databaseField', true)) note('formula');
  const items: CellValue[] = [];
  const dates: string[] = [];
  readChildren(scanner, MAIN, {
    sharedItems: () => {
      if (flag(scanner, 'containsDate')) dates.push(format);
      forEachChild(scanner, () => {
        items.push(readPivotValue(scanner, epoch));
        scanner.skip();
      });
    },
    fieldGroup: () => note('fieldGroup'),
    mpMap: () => note('mpMap'),
  });
  return { name, items, dateFormat: dates[0] };
}
