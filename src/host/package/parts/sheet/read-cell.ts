import { LAST_COLUMN } from '../../area';
import { CLOSE, OPEN, type XmlScanner } from '../../xml/scanner';
import { isMain } from '../namespaces';
import { readStringItem } from '../string-item';
import { columnOf, placeIn, rowOf } from './cell-reference';
import { OWN_TEXT, WITH_FORMULA, type StoredFormula } from './cell-store';
import { cellType } from './cell-type';
import { wholeIn } from './numbers';
import { readFormula } from './read-formula';
import { nothing, readValue } from './read-value';
import type { SheetReading } from './sheet-reading';

const MAX_CELLS = 16_000_000;
const content = nothing();

/** After OPEN of `c`, which follows `previous` in its row: adds the cell and says its column. */
export function readCell(reading: SheetReading, row: number, previous: number): number {
  const { scanner, store } = reading;
  if (store.count >= MAX_CELLS) scanner.fail('too many cells', 'too-many-items');
  const column = cellColumn(scanner, row, previous);
  const style = styleIndex(scanner);
  const type = cellType(scanner);
  const depth = scanner.depth;
  let formula: StoredFormula | undefined;
  content.kind = content.value = 0;
  for (;;) {
    const token = scanner.next();
    if (token === CLOSE && scanner.depth < depth) break;
    if (token !== OPEN) continue;
    if (isMain(scanner, 'v')) readValue(reading, type, content);
    else if (isMain(scanner, 'f')) formula = readFormula(reading, row, column);
    else if (isMain(scanner, 'is')) readInline(reading);
    else scanner.skip();
  }
  const kind = formula === undefined ? content.kind : content.kind | WITH_FORMULA;
  const cell = store.add(row, column, kind, style, content.value);
  if (formula !== undefined) store.formulas.set(cell, formula);
  return column;
}

/** Where the opened cell stands; without a reference, right of the one before. */
export function cellColumn(scanner: XmlScanner, row: number, previous: number): number {
  const index = scanner.attributes.indexOf('r');
  if (index < 0) return previous < LAST_COLUMN ? previous + 1 : misplaced(scanner);
  const place = placeIn(
    scanner.bytes,
    scanner.attributes.valueStarts[index] ?? 0,
    scanner.attributes.valueEnds[index] ?? 0,
  );
  return place >= 0 && rowOf(place) === row ? columnOf(place) : misplaced(scanner);
}

function styleIndex(scanner: XmlScanner): number {
  const index = scanner.attributes.indexOf('s');
  if (index < 0) return 0;
  const style = wholeIn(
    scanner.bytes,
    scanner.attributes.valueStarts[index] ?? 0,
    scanner.attributes.valueEnds[index] ?? 0,
  );
  return style >= 0 && style <= 0xffffffff
    ? style
    : scanner.fail('a style that is no index', 'malformed-part', scanner.start);
}

function readInline({ scanner, store }: SheetReading): void {
  const { text, runs } = readStringItem(scanner);
  content.kind = OWN_TEXT;
  content.value = store.addText(text);
  if (runs !== undefined) store.runs.set(content.value, runs);
}

const misplaced = (scanner: XmlScanner): never =>
  scanner.fail('a cell that is not where it says', 'malformed-part', scanner.start);
