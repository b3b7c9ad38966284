import { areaReference, LAST_ROW, parseArea, type Area } from '../../package';
import type { Book } from '../book/book';
import { findName, regionOfName } from '../book/names';
import { isEntireColumn, isEntireRow, regionOf, someAreas, type Region } from '../book/region';
import type { Sheet } from '../book/sheet';
import { parseStructured } from './structured';

/** Excel refuses a longer list of areas, or cuts it without a word. */
export const LONGEST_ADDRESS = 8192;

const NEEDS_QUOTES = /[^\p{L}\p{N}_.]|^\d|^[A-Za-z]{1,3}\d+$|^[Rr]?\d*[Cc]?\d*$/u;

/** A sheet's name as it stands before `!`. */
export const quotedSheet = (name: string): string =>
  NEEDS_QUOTES.test(name) ? `'${name.replaceAll("'", "''")}'` : name;

/** Excel speaks of a whole sheet as of all its rows. */
const WHOLE = `1:${String(LAST_ROW + 1)}`;
const referenceOf = (area: Area): string =>
  isEntireRow(area) && isEntireColumn(area) ? WHOLE : areaReference(area);

/** `Sheet1!A1:B2`, several areas joined by commas. */
export const addressOf = ({ areas, sheet }: Region): string =>
  areas.map((area) => `${quotedSheet(sheet.name)}!${referenceOf(area)}`).join(',');

/** `Sheet1!$A$1:$B$2`, as names refer to cells. */
export const absoluteAddress = ({ areas, sheet }: Region): string =>
  areas.map((area) => `${quotedSheet(sheet.name)}!${absolute(referenceOf(area))}`).join(',');

const absolute = (reference: string): string => reference.replace(/[A-Z]+|\d+/g, (part) => `$${part}`);

/** Splits `'My sheet'!A1` into its sheet's name and the rest. */
export function splitSheet(address: string): { readonly sheet?: string; readonly rest: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(address);
  if (quoted) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const mark = address.indexOf('!');
  return mark < 0 ? { rest: address } : { sheet: address.slice(0, mark), rest: address.slice(mark + 1) };
}

/** Splits at commas that stand outside of quotes and brackets. */
export function splitAreas(addresses: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let isQuoted = false;
  let part = '';
  for (const letter of addresses) {
    if (letter === "'") isQuoted = !isQuoted;
    if (!isQuoted && letter === '[') depth++;
    if (!isQuoted && letter === ']') depth--;
    if (letter === ',' && !isQuoted && depth === 0) {
      parts.push(part);
      part = '';
    } else part += letter;
  }
  return [...parts, part].map((address) => address.trim());
}

/**
 * Reads what an address names: cells, columns, rows, a name, a part of a table, several of them. Without a sheet in
 * it, it is one of `home`, or of the workbook where that is absent.
 */
export function parseReference(book: Book, address: string, home?: Sheet): Region | undefined {
  const regions: Region[] = [];
  for (const part of splitAreas(address.replace(/^=/, ''))) {
    const region = parseOne(book, part, home);
    if (!region) return undefined;
    regions.push(region);
  }
  const [first] = regions;
  if (!first || regions.some(({ sheet }) => sheet !== first.sheet)) return undefined;
  const areas = someAreas(regions.flatMap((region): readonly Area[] => region.areas));
  return areas && regionOf(first.sheet, ...areas);
}

function parseOne(book: Book, address: string, home: Sheet | undefined): Region | undefined {
  const { rest, sheet: named } = splitSheet(address);
  const sheet = named === undefined ? home : book.sheetNamed(named);
  if (named !== undefined && !sheet) return undefined;
  const area = parseArea(rest);
  if (area) return sheet && regionOf(sheet, area);
  return parseNamed(book, rest, sheet) ?? parseStructured(book, rest);
}

function parseNamed(book: Book, wanted: string, sheet: Sheet | undefined): Region | undefined {
  const name = (sheet && findName({ book, sheet }, wanted)) ?? findName({ book }, wanted);
  return name && regionOfName(name);
}
