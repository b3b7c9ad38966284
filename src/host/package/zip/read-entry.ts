import { PackageError } from '../package-error';
import { crc32 } from './crc32';
import type { ZipArchive, ZipEntry } from './entry';
import { inflate } from './inflate';
import { FREE_OF_RATIO, MAX_PART, MAX_RATIO } from './limits';
import { DEFLATED, STORED } from './records';

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
  // What holds nothing may as well be packed into nothing.
  if (packed.length === 0 && entry.size === 0) return packed;
  const content = inflate(packed, entry.size);
  if (content === 'too-long') {
    throw new PackageError('too-large', `${entry.name} holds more than it declares`, { part: entry.name });
  }
  return content === 'damaged' ? damaged(entry) : content;
}

function damaged(entry: ZipEntry): never {
  throw new PackageError('damaged', `${entry.name} is damaged`, {
    part: entry.name,
    position: entry.localStart,
  });
}
