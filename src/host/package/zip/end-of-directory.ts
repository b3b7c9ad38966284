import { PackageError } from '../package-error';
import {
  END_64_SIZE,
  END_OF_DIRECTORY,
  END_OF_DIRECTORY_64,
  END_SIZE,
  IN_EXTRA,
  LOCATOR_64,
  LOCATOR_64_SIZE,
} from './records';

export interface DirectoryPlace {
  readonly start: number;
  readonly end: number;
  readonly entries: number;
  readonly commentStart: number;
}

const LONGEST_COMMENT = 0xffff;

/** Finds the directory from the file's end; a file that was cut off has none. */
export function findEnd(view: DataView): DirectoryPlace {
  const at = endRecord(view);
  const disks = view.getUint16(at + 4, true);
  const entries = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 12, true);
  const start = view.getUint32(at + 16, true);
  const commentStart = at + END_SIZE;
  const locator = at - LOCATOR_64_SIZE;
  const wide = entries === 0xffff || size === IN_EXTRA || start === IN_EXTRA;
  if (wide && locator >= 0 && view.getUint32(locator, true) === LOCATOR_64)
    return wideEnd(view, locator, commentStart);
  if (disks !== 0) throw new PackageError('damaged', 'the archive is split over several files');
  return checked({ start, end: start + size, entries, commentStart }, at);
}

function endRecord(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (
      view.getUint32(at, true) === END_OF_DIRECTORY &&
      at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength
    ) {
      return at;
    }
  }
  throw new PackageError('truncated', 'the file is cut off: its directory is missing', {
    position: view.byteLength,
  });
}

function wideEnd(view: DataView, locator: number, commentStart: number): DirectoryPlace {
  const at = safe(view.getBigUint64(locator + 8, true));
  if (at + END_64_SIZE > locator || view.getUint32(at, true) !== END_OF_DIRECTORY_64) {
    throw new PackageError('damaged', 'the zip64 directory is missing', { position: locator });
  }
  const start = safe(view.getBigUint64(at + 48, true));
  const size = safe(view.getBigUint64(at + 40, true));
  const entries = safe(view.getBigUint64(at + 32, true));
  return checked({ start, end: start + size, entries, commentStart }, at);
}

function checked(place: DirectoryPlace, before: number): DirectoryPlace {
  if (place.end > before)
    throw new PackageError('damaged', 'the directory overlaps its end', { position: before });
  return place;
}

const safe = (value: bigint): number =>
  value > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(value);
