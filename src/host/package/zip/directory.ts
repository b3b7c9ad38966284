import { PackageError } from '../package-error';
import type { ZipArchive, ZipEntry } from './entry';
import { findEnd } from './end-of-directory';
import { MAX_FILE, MAX_PARTS } from './limits';
import { refuseOther } from './not-a-zip';
import {
  CENTRAL_HEADER,
  CENTRAL_SIZE,
  ENCRYPTED_FLAG,
  IN_EXTRA,
  LOCAL_HEADER,
  LOCAL_SIZE,
  UTF8_FLAG,
  ZIP64_EXTRA,
} from './records';

const utf8 = new TextDecoder('utf-8', { fatal: true });
const latin = new TextDecoder('latin1');

/** Reads the directory of a zip and checks it against the local headers; no entry is inflated. */
export function readDirectory(given: Uint8Array): ZipArchive {
  // Node's own kind of bytes is sliced without a copy, and what is written to the slice would change the file.
  const file = new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  if (file.length > MAX_FILE) throw new PackageError('too-large', `the file has ${file.length} bytes`);
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < 4 || view.getUint16(0, true) !== 0x4b50) refuseOther(file);
  const end = findEnd(view);
  if (end.entries > MAX_PARTS) throw new PackageError('too-many-parts', `the file has ${end.entries} parts`);
  const records: CentralRecord[] = [];
  let at = end.start;
  for (let index = 0; index < end.entries; index++) {
    const record = readRecord(view, at, end.end);
    records.push(record);
    at = record.centralEnd;
  }
  return { file, entries: withLocals(view, records, end.start), comment: file.slice(end.commentStart) };
}

type CentralRecord = Omit<ZipEntry, 'localEnd' | 'contentStart'>;

function readRecord(view: DataView, at: number, end: number): CentralRecord {
  if (at + CENTRAL_SIZE > end || view.getUint32(at, true) !== CENTRAL_HEADER)
    damaged('the directory is damaged', at);
  const nameEnd = at + CENTRAL_SIZE + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const centralEnd = extraEnd + view.getUint16(at + 32, true);
  if (centralEnd > end) damaged('the directory is damaged', at);
  const flags = view.getUint16(at + 8, true);
  const name = nameOf(view, at + CENTRAL_SIZE, nameEnd, flags);
  if (flags & ENCRYPTED_FLAG)
    throw new PackageError('encrypted', 'the file is protected by a password', { part: name });
  const wide = new WideFields(view, nameEnd, extraEnd);
  const size = wide.take(view.getUint32(at + 24, true));
  const compressedSize = wide.take(view.getUint32(at + 20, true));
  const wideOffset = view.getUint32(at + 42, true) === IN_EXTRA;
  const offsetField = wideOffset ? { at: wide.at, wide: true } : { at: at + 42, wide: false };
  return {
    name,
    flags,
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    compressedSize,
    localStart: wide.take(view.getUint32(at + 42, true)),
    centralStart: at,
    centralEnd,
    offsetField,
  };
}

/** The zip64 extra field holds, in order, only the values that did not fit. */
class WideFields {
  at: number;
  readonly #end: number;

  constructor(
    readonly view: DataView,
    start: number,
    end: number,
  ) {
    let at = start;
    this.at = this.#end = end;
    while (at + 4 <= end) {
      const next = at + 4 + view.getUint16(at + 2, true);
      if (view.getUint16(at, true) === ZIP64_EXTRA && next <= end) {
        this.at = at + 4;
        this.#end = next;
        return;
      }
      at = next;
    }
  }

  take(value: number): number {
    if (value !== IN_EXTRA) return value;
    if (this.at + 8 > this.#end) damaged('a zip64 field is missing', this.at);
    const wide = this.view.getBigUint64(this.at, true);
    this.at += 8;
    if (wide > BigInt(Number.MAX_SAFE_INTEGER)) damaged('a size is beyond all bounds', this.at);
    return Number(wide);
  }
}

function nameOf(view: DataView, start: number, end: number, flags: number): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + start, end - start);
  if (!(flags & UTF8_FLAG) && bytes.some((byte) => byte >= 0x80)) return latin.decode(bytes);
  try {
    return utf8.decode(bytes);
  } catch {
    return damaged('a part name is no UTF-8', start);
  }
}

/** Entries must lie apart from each other: overlapping ones are how the worst bombs are made. */
function withLocals(
  view: DataView,
  records: readonly CentralRecord[],
  directory: number,
): readonly ZipEntry[] {
  const inOrder = [...records].sort((one, other) => one.localStart - other.localStart);
  const ends = new Map<CentralRecord, number>();
  inOrder.forEach((record, index) =>
    ends.set(record, Math.min(inOrder[index + 1]?.localStart ?? directory, directory)),
  );
  return records.map((record) => {
    const localEnd = ends.get(record) ?? directory;
    const start = record.localStart;
    if (start + LOCAL_SIZE > localEnd || view.getUint32(start, true) !== LOCAL_HEADER) {
      damaged('an entry is not where the directory says', start, record.name);
    }
    const nameEnd = start + LOCAL_SIZE + view.getUint16(start + 26, true);
    const contentStart = nameEnd + view.getUint16(start + 28, true);
    if (contentStart + record.compressedSize > localEnd) damaged('entries overlap', start, record.name);
    if (nameOf(view, start + LOCAL_SIZE, nameEnd, view.getUint16(start + 6, true)) !== record.name) {
      damaged('an entry has two names', start, record.name);
    }
    return { ...record, localEnd, contentStart };
  });
}

function damaged(message: string, position: number, part?: string): never {
  throw new PackageError('damaged', message, part === undefined ? { position } : { position, part });
}
