import { CLOSE, TEXT, type XmlScanner } from '../../xml/scanner';
import { readText } from '../../xml/read';
import { decodeEscapes, decodeText, isBlank } from '../../xml/text';
import { BLANK, BOOLEAN, ERROR, NUMBER, OWN_TEXT, SHARED_TEXT } from './cell-store';
import type { CellType } from './cell-type';
import { serialOfIso } from './dates';
import { numberIn } from './numbers';
import type { SheetReading } from './sheet-reading';

/** A kind of the cell store and the number that stands for the value there. */
export interface StoredValue {
  kind: number;
  value: number;
}

/** After OPEN of `v`: fills in what stands there, up to and with its CLOSE. */
export function readValue(reading: SheetReading, type: CellType, into: StoredValue): void {
  const { scanner } = reading;
  const position = scanner.start;
  if (type === 'n' || type === 's' || type === 'b') {
    readNumber(reading, type, into);
    return;
  }
  const text = readText(scanner);
  if (type === 'd') {
    if (text.trim() !== '') set(into, NUMBER, serialOfIso(text, reading.epoch));
    if (Number.isNaN(into.value)) wrong(scanner, position);
  } else if (type === 'e') {
    if (text.trim() !== '') set(into, ERROR, reading.store.addText(text.trim()));
  } else set(into, OWN_TEXT, reading.store.addText(decodeEscapes(text)));
}

function readNumber(reading: SheetReading, type: 'n' | 's' | 'b', into: StoredValue): void {
  const { scanner } = reading;
  const { bytes } = scanner;
  const first = scanner.next();
  if (first === CLOSE) return;
  const { start, end, isCData } = scanner;
  if (first !== TEXT || isCData || scanner.next() !== CLOSE)
    scanner.fail('a value that is no value', 'malformed-part', start);
  let value = numberIn(bytes, start, end);
  if (Number.isNaN(value)) {
    if (isBlank(bytes, start, end)) return;
    value = numberOf(scanner, start, end, type);
  }
  if (type === 'n') {
    set(into, NUMBER, value);
    return;
  }
  const most = type === 'b' ? 2 : reading.shared.texts.length;
  if (!Number.isInteger(value) || value < 0 || value >= most) wrong(scanner, start);
  set(into, type === 'b' ? BOOLEAN : SHARED_TEXT, value);
}

/** A number written with references, or a boolean as a word: allowed, hardly ever seen. */
function numberOf(scanner: XmlScanner, start: number, end: number, type: 'n' | 's' | 'b'): number {
  const text = decodeText(scanner.bytes, start, end)?.trim() ?? '';
  if (type === 'b' && (text === 'true' || text === 'false')) return text === 'true' ? 1 : 0;
  const encoded = new TextEncoder().encode(text);
  const number = numberIn(encoded, 0, encoded.length);
  return Number.isNaN(number) ? wrong(scanner, start) : number;
}

function set(into: StoredValue, kind: number, value: number): void {
  into.kind = kind;
  into.value = value;
}

const wrong = (scanner: XmlScanner, position: number): never =>
  scanner.fail('a value that does not fit its type', 'malformed-part', position);

export const nothing = (): StoredValue => ({ kind: BLANK, value: 0 });
