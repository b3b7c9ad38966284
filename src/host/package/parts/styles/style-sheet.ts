import type { Border, DifferentialFormat, Fill, Font } from '../../style';
import { count, required } from '../../xml/attributes';
import { readChildren, readEnd, readRoot } from '../../xml/read';
import { XmlScanner } from '../../xml/scanner';
import { MAIN } from '../namespaces';
import { readBorder } from './border';
import { readXf, type XfEntry } from './cell-format';
import { readFill } from './fill';
import { readFont } from './font';

/** An entry of a list and where it stands in the part, so that it can be cloned as it is. */
export interface Placed<Entry> {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
}

/** The lists of the styles part as they stand. */
export interface StyleSheet {
  readonly bytes: Uint8Array;
  readonly part: string;
  /** Of the part's own elements. */
  readonly prefix: string;
  readonly numberFormats: ReadonlyMap<number, string>;
  readonly fonts: readonly Placed<Partial<Font>>[];
  readonly fills: readonly Placed<Partial<Fill>>[];
  readonly borders: readonly Placed<Partial<Border>>[];
  readonly cellFormats: readonly Placed<XfEntry>[];
  readonly dxfs: readonly Placed<DifferentialFormat>[];
  /** By index of `cellStyleXfs`. */
  readonly styleNames: ReadonlyMap<number, string>;
  readonly indexedColors: readonly string[];
}

const MAX_ENTRIES = 100_000;

export function readStyleSheet(bytes: Uint8Array, part: string): StyleSheet {
  const scanner = new XmlScanner(bytes, part);
  const numberFormats = new Map<number, string>();
  const fonts: Placed<Partial<Font>>[] = [];
  const fills: Placed<Partial<Fill>>[] = [];
  const borders: Placed<Partial<Border>>[] = [];
  const cellFormats: Placed<XfEntry>[] = [];
  const dxfs: Placed<DifferentialFormat>[] = [];
  const styleNames = new Map<number, string>();
  const indexedColors: string[] = [];
  const list =
    <Entry>(name: string, into: Placed<Entry>[], read: (scanner: XmlScanner) => Entry) =>
    (): void =>
      readChildren(scanner, MAIN, {
        [name]: () => {
          if (into.length >= MAX_ENTRIES) scanner.fail(`too many of ${name}`, 'too-many-items');
          const { start } = scanner;
          const entry = read(scanner);
          into.push({ entry, start, end: scanner.end });
        },
      });
  readRoot(scanner, MAIN, 'styleSheet');
  const { prefix } = scanner.name;
  readChildren(scanner, MAIN, {
    numFmts: () =>
      readChildren(scanner, MAIN, {
        numFmt: () => numberFormats.set(count(scanner, 'numFmtId') ?? 0, required(scanner, 'formatCode')),
      }),
    fonts: list('font', fonts, readFont),
    fills: list('fill', fills, readFill),
    borders: list('border', borders, readBorder),
    cellXfs: list('xf', cellFormats, readXf),
    cellStyles: () =>
      readChildren(scanner, MAIN, {
        cellStyle: () => styleNames.set(count(scanner, 'xfId') ?? 0, scanner.attribute('name') ?? ''),
      }),
    dxfs: list('dxf', dxfs, readDxf),
    colors: () =>
      readChildren(scanner, MAIN, {
        indexedColors: () =>
          readChildren(scanner, MAIN, {
            rgbColor: () =>
              indexedColors.push(`#${(scanner.attribute('rgb') ?? '').slice(-6).toUpperCase()}`),
          }),
      }),
  });
  readEnd(scanner);
  return {
    bytes,
    part,
    prefix,
    numberFormats,
    fonts,
    fills,
    borders,
    cellFormats,
    dxfs,
    styleNames,
    indexedColors,
  };
}

/** After OPEN of `dxf`. */
export function readDxf(scanner: XmlScanner): DifferentialFormat {
  let format: DifferentialFormat = {};
  readChildren(scanner, MAIN, {
    font: () => (format = { ...format, font: readFont(scanner) }),
    numFmt: () => (format = { ...format, numberFormat: scanner.attribute('formatCode') ?? '' }),
    fill: () => (format = { ...format, fill: readFill(scanner) }),
    border: () => (format = { ...format, border: readBorder(scanner) }),
  });
  return format;
}
