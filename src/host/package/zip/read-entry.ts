import { Inflate } from 'fflate';
import { PackageError } from '../package-error';
import { crc32 } from './crc32';
import type { ZipArchive, ZipEntry } from './entry';
import { FREE_OF_RATIO, MAX_PART, MAX_RATIO } from './limits';
import { DEFLATED, STORED } from './records';

/** A slice of 4 kB inflates to 4 MB at the very most, so a bomb is noticed early; larger ones are no faster. */
const SLICE = 4 * 1024;

/** The content of an entry; refused where it is not what the directory declares. */
export function readEntry(archive: ZipArchive, entry: ZipEntry): Uint8Array {
  refuseBomb(entry);
  const packed = archive.file.subarray(entry.contentStart, entry.contentStart + entry.compressedSize);
  const content = unpack(packed, entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) damaged(entry);
  return content;
}

export function refuseBomb(entry: ZipEntry): void {
  const ratio = entry.size / Math.max(1, entry.compressedSize);
  if (entry.size > MAX_PART || (entry.size > FREE_OF_RATIO && ratio > MAX_RATIO)) {
    throw new PackageError('too-large', `${entry.name} declares ${entry.size} bytes`, { part: entry.name });
  }
}

function unpack(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method === STORED) return packed.slice();
  if (entry.method !== DEFLATED) {
    throw new PackageError('unsupported-compression', `${entry.name} is packed by method ${entry.method}`, {
      part: entry.name,
    });
  }
  return inflate(packed, entry);
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const content = new Uint8Array(entry.size);
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    if (filled + chunk.length > content.length) {
      throw new PackageError('too-large', `${entry.name} holds more than it declares`, { part: entry.name });
    }
    content.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += SLICE) {
      inflater.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    }
  } catch (fault) {
    if (fault instanceof PackageError) throw fault;
    damaged(entry);
  }
  return filled === content.length ? content : damaged(entry);
}

function damaged(entry: ZipEntry): never {
  throw new PackageError('damaged', `${entry.name} is damaged`, {
    part: entry.name,
    position: entry.localStart,
  });
}
