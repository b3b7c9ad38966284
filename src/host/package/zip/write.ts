import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipArchive, ZipEntry } from './entry';
import {
  CENTRAL_HEADER,
  CENTRAL_SIZE,
  DEFLATED,
  END_OF_DIRECTORY,
  END_SIZE,
  LOCAL_HEADER,
  LOCAL_SIZE,
  UTF8_FLAG,
} from './records';

/** Beyond this size the harder search costs twice the time and saves two bytes in a hundred. */
const LARGE = 1024 * 1024;
const VERSION = 20;
/** 1 January 1980, as Excel itself writes: the same content gives the same file. */
const NO_TIME = 0x00210000;

export interface EntryChanges {
  readonly replaced: ReadonlyMap<string, Uint8Array>;
  readonly added: ReadonlyMap<string, Uint8Array>;
  readonly removed: ReadonlySet<string>;
}

/** Writes the archive anew: entries that stand as they were are copied packed, headers and all. */
export function writeArchive(archive: ZipArchive, changes: EntryChanges): Uint8Array {
  const kept = archive.entries.filter((entry) => !changes.removed.has(entry.name));
  const locals = new Map<string, Local>();
  const writer = new Writer();
  for (const entry of [...kept].sort((one, other) => one.localStart - other.localStart)) {
    const content = changes.replaced.get(entry.name);
    locals.set(
      entry.name,
      content === undefined
        ? copyLocal(writer, archive, entry)
        : writeLocal(writer, nameBytes(archive, entry), content, entry),
    );
  }
  for (const [name, content] of changes.added)
    locals.set(name, writeLocal(writer, new TextEncoder().encode(name), content));
  const start = writer.length;
  for (const entry of kept) {
    const local = locals.get(entry.name);
    if (local)
      writer.push(
        changes.replaced.has(entry.name) ? central(local) : copiedCentral(archive, entry, local.offset),
      );
  }
  for (const name of changes.added.keys()) {
    const local = locals.get(name);
    if (local) writer.push(central(local));
  }
  writer.push(endRecord(locals.size, start, writer.length - start, archive.comment));
  return writer.bytes();
}

/** An archive of these parts and nothing else. */
export const packNew = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  writeArchive(
    { file: new Uint8Array(), entries: [], comment: new Uint8Array() },
    { replaced: new Map(), added: parts, removed: new Set() },
  );

interface Local {
  readonly offset: number;
  /** The header of a written entry from its version on, which the central record repeats. */
  readonly header: Uint8Array;
}

class Writer {
  length = 0;
  readonly #chunks: Uint8Array[] = [];

  push(...chunks: readonly Uint8Array[]): void {
    for (const chunk of chunks) {
      this.#chunks.push(chunk);
      this.length += chunk.length;
    }
  }

  bytes(): Uint8Array {
    const all = new Uint8Array(this.length);
    let at = 0;
    for (const chunk of this.#chunks) {
      all.set(chunk, at);
      at += chunk.length;
    }
    return all;
  }
}

function copyLocal(writer: Writer, archive: ZipArchive, entry: ZipEntry): Local {
  const offset = writer.length;
  writer.push(archive.file.subarray(entry.localStart, entry.localEnd));
  return { offset, header: new Uint8Array() };
}

function writeLocal(writer: Writer, name: Uint8Array, content: Uint8Array, before?: ZipEntry): Local {
  const packed = deflateSync(content, { level: content.length > LARGE ? 3 : 6 });
  const header = new Uint8Array(LOCAL_SIZE + name.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, LOCAL_HEADER, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(
    6,
    before ? before.flags & UTF8_FLAG : UTF8_FLAG * Number(name.some((byte) => byte >= 0x80)),
    true,
  );
  view.setUint16(8, DEFLATED, true);
  view.setUint32(10, before?.modified ?? NO_TIME, true);
  view.setUint32(14, crc32(content), true);
  view.setUint32(18, packed.length, true);
  view.setUint32(22, content.length, true);
  view.setUint16(26, name.length, true);
  header.set(name, LOCAL_SIZE);
  const offset = writer.length;
  writer.push(header, packed);
  return { offset, header };
}

/** As the file writes it, in whatever encoding. */
const nameBytes = (archive: ZipArchive, { localStart, contentStart }: ZipEntry): Uint8Array => {
  const length = new DataView(archive.file.buffer, archive.file.byteOffset).getUint16(localStart + 26, true);
  return archive.file.subarray(
    localStart + LOCAL_SIZE,
    Math.min(contentStart, localStart + LOCAL_SIZE + length),
  );
};

function central({ offset, header }: Local): Uint8Array {
  const record = new Uint8Array(CENTRAL_SIZE + header.length - LOCAL_SIZE);
  const view = new DataView(record.buffer);
  view.setUint32(0, CENTRAL_HEADER, true);
  view.setUint16(4, VERSION, true);
  record.set(header.subarray(4, LOCAL_SIZE - 2), 6);
  view.setUint32(42, offset, true);
  record.set(header.subarray(LOCAL_SIZE), CENTRAL_SIZE);
  return record;
}

function copiedCentral(archive: ZipArchive, entry: ZipEntry, offset: number): Uint8Array {
  const record = archive.file.slice(entry.centralStart, entry.centralEnd);
  const view = new DataView(record.buffer);
  const at = entry.offsetField.at - entry.centralStart;
  if (entry.offsetField.wide) view.setBigUint64(at, BigInt(offset), true);
  else view.setUint32(at, offset, true);
  return record;
}

function endRecord(entries: number, start: number, size: number, comment: Uint8Array): Uint8Array {
  const record = new Uint8Array(END_SIZE + comment.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, END_OF_DIRECTORY, true);
  view.setUint16(8, entries, true);
  view.setUint16(10, entries, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  view.setUint16(20, comment.length, true);
  record.set(comment, END_SIZE);
  return record;
}
