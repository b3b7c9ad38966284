import { LAST_ROW } from '../../area';
import type { RowFormat } from '../../sheet';
import type { XmlScanner } from '../../xml/scanner';
import { count, decimal, flag } from '../../xml/attributes';
import { forEachChild } from '../../xml/read';
import { isMain } from '../namespaces';
import { wholeIn } from './numbers';
import { readCell } from './read-cell';
import type { SheetReading } from './sheet-reading';

/** After OPEN of `sheetData`: adds all cells to the store and says what the rows state. */
export function readSheetData(reading: SheetReading): ReadonlyMap<number, RowFormat> {
  const { scanner } = reading;
  const formats = new Map<number, RowFormat>();
  let row = -1;
  let column = -1;
  let last: RowFormat | undefined;
  const cell = (): void => {
    if (isMain(scanner, 'c')) column = readCell(reading, row, column);
    else scanner.skip();
  };
  forEachChild(scanner, () => {
    if (!isMain(scanner, 'row')) {
      scanner.skip();
      return;
    }
    row = rowNumber(scanner, row);
    column = -1;
    const format = rowFormat(scanner);
    if (format) {
      last = last && same(last, format) ? last : format;
      formats.set(row, last);
    }
    forEachChild(scanner, cell);
  });
  return formats;
}

/** Where the opened row stands; without a number, below the one before. */
export function rowNumber(scanner: XmlScanner, previous: number): number {
  const index = scanner.attributes.indexOf('r');
  const row =
    index < 0
      ? previous + 1
      : wholeIn(
          scanner.bytes,
          scanner.attributes.valueStarts[index] ?? 0,
          scanner.attributes.valueEnds[index] ?? 0,
        ) - 1;
  return row >= 0 && row <= LAST_ROW
    ? row
    : scanner.fail('a row that is not on the sheet', 'malformed-part', scanner.start);
}

const STATING = ['ht', 'hidden', 's', 'customHeight', 'outlineLevel'];

function rowFormat(scanner: XmlScanner): RowFormat | undefined {
  if (scanner.attributes.count < 2 || !STATING.some((name) => scanner.attributes.indexOf(name) >= 0))
    return undefined;
  return {
    height: decimal(scanner, 'ht'),
    customHeight: flag(scanner, 'customHeight'),
    hidden: flag(scanner, 'hidden'),
    style: flag(scanner, 'customFormat') ? count(scanner, 's') : undefined,
    outlineLevel: count(scanner, 'outlineLevel') ?? 0,
  };
}

const same = (one: RowFormat, other: RowFormat): boolean =>
  one.height === other.height &&
  one.customHeight === other.customHeight &&
  one.hidden === other.hidden &&
  one.style === other.style &&
  one.outlineLevel === other.outlineLevel;
