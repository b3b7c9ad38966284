import { parseArea, LAST_COLUMN, LAST_ROW, type Area } from '../../package';
import { HostError, invalidArgument } from '../host-error';
import { regionOf, type Region } from '../book/region';
import type { Sheet } from '../book/sheet';
import { LONGEST_ADDRESS, parseReference } from './reference';

/** A range as an argument: itself, or an address on the same sheet. */
export function regionFrom(sheet: Sheet, range: Region | string): Region {
  return typeof range === 'string' ? rangeAt(sheet, range) : range;
}

/** One area of a sheet by address, name or table. */
export function rangeAt(sheet: Sheet, address: string): Region {
  const region = parseReference(sheet.book, address, sheet);
  if (region?.areas.length !== 1) throw invalidArgument();
  return region;
}

/** Several areas of a sheet. */
export function areasAt(sheet: Sheet, addresses: string): Region {
  if (addresses.length > LONGEST_ADDRESS) throw invalidArgument();
  const region = parseReference(sheet.book, addresses, sheet);
  if (region?.sheet !== sheet) throw invalidArgument();
  return region;
}

/** A rectangle by numbers; one that leaves the sheet is refused. */
export function areaWithin(top: number, left: number, bottom: number, right: number): Area {
  const isWhole = [top, left, bottom, right].every(Number.isInteger);
  if (
    !isWhole ||
    top < 0 ||
    left < 0 ||
    bottom > LAST_ROW ||
    right > LAST_COLUMN ||
    bottom < top ||
    right < left
  ) {
    throw invalidArgument();
  }
  return { top, left, bottom, right };
}

/** An offset beyond the edge of the sheet: Excel names another reason for it. */
export function shifted(area: Area, rows: number, columns: number): Area {
  const { bottom, left, right, top } = area;
  if (top + rows < 0 || left + columns < 0 || bottom + rows > LAST_ROW || right + columns > LAST_COLUMN) {
    throw new HostError('InvalidArgument');
  }
  return areaWithin(top + rows, left + columns, bottom + rows, right + columns);
}

/** Whole columns `A:C` or rows `1:3` by address. */
export function linesAt(sheet: Sheet, range: Region | string): Region {
  if (typeof range !== 'string') return range;
  const area = parseArea(range);
  if (!area) throw invalidArgument();
  return regionOf(sheet, area);
}
