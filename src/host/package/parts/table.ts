import { parseArea } from '../area';
import type { Table, TableColumn, TableStyle } from '../sheet';
import { count, flag, required } from '../xml/attributes';
import { readChildren, readEnd, readRoot, readText } from '../xml/read';
import { XmlScanner } from '../xml/scanner';
import { decodeEscapes } from '../xml/text';
import { MAIN } from './namespaces';

export function readTable(bytes: Uint8Array, part: string): Table {
  const scanner = new XmlScanner(bytes, part);
  readRoot(scanner, MAIN, 'table');
  const stated = {
    part,
    id: count(scanner, 'id') ?? 0,
    name: decodeEscapes(required(scanner, 'displayName')),
    area: parseArea(required(scanner, 'ref')) ?? scanner.fail('a table without an area', 'malformed-part'),
    hasHeader: (count(scanner, 'headerRowCount') ?? 1) > 0,
    hasTotals: (count(scanner, 'totalsRowCount') ?? 0) > 0,
  };
  let hasFilter = false;
  let style: TableStyle | undefined;
  const columns: TableColumn[] = [];
  readChildren(scanner, MAIN, {
    autoFilter: () => (hasFilter = true),
    tableColumns: () =>
      readChildren(scanner, MAIN, { tableColumn: () => columns.push(readTableColumn(scanner)) }),
    tableStyleInfo: () => (style = readTableStyle(scanner)),
  });
  readEnd(scanner);
  return { ...stated, hasFilter, columns, style };
}

function readTableColumn(scanner: XmlScanner): TableColumn {
  const stated = {
    id: count(scanner, 'id') ?? 0,
    name: decodeEscapes(required(scanner, 'name')),
    totalsFunction: scanner.attribute('totalsRowFunction'),
    totalsLabel: scanner.attribute('totalsRowLabel'),
  };
  let formula: string | undefined;
  readChildren(scanner, MAIN, { calculatedColumnFormula: () => (formula = readText(scanner)) });
  return { ...stated, formula };
}

function readTableStyle(scanner: XmlScanner): TableStyle | undefined {
  const name = scanner.attribute('name');
  if (name === undefined) return undefined;
  return {
    name,
    rowStripes: flag(scanner, 'showRowStripes'),
    columnStripes: flag(scanner, 'showColumnStripes'),
    firstColumn: flag(scanner, 'showFirstColumn'),
    lastColumn: flag(scanner, 'showLastColumn'),
  };
}
