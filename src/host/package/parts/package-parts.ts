import { PackageError } from '../package-error';
import type { PackageParts, Relationship } from '../workbook';
import { toUtf8 } from '../xml/encoding';
import type { ZipArchive, ZipEntry } from '../zip/entry';
import { MAX_TOTAL } from '../zip/limits';
import { readEntry, refuseBomb } from '../zip/read-entry';
import { CONTENT_TYPES_PART, readContentTypes, type ContentTypes } from './content-types';
import { partKey, partName, relationshipsPart } from './part-name';
import { readRelationships } from './relationships';

/** Parts this small are kept once inflated: they are asked for again and again. */
const SMALL = 1024 * 1024;

/** The parts of an archive; each is inflated when it is first asked for. */
export class ArchiveParts implements PackageParts {
  readonly names: readonly string[];
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #small = new Map<string, Uint8Array>();
  /** Of the large ones only the latest: a sheet that was read is the one that is patched. */
  #large: { readonly name: string; readonly bytes: Uint8Array } | undefined;
  readonly #relationships = new Map<string, readonly Relationship[]>();
  #types: ContentTypes | undefined;

  constructor(readonly archive: ZipArchive) {
    this.#entries = entriesByPart(archive);
    this.names = [...this.#entries.values()].map((entry) => entry.name.replaceAll('\\', '/'));
  }

  has(name: string): boolean {
    return this.#entry(name) !== undefined;
  }

  /** The zip entry that holds a part. */
  entry(name: string): ZipEntry {
    return this.#entry(name) ?? missing(name);
  }

  bytes(name: string): Uint8Array {
    const entry = this.entry(name);
    const known = this.#small.get(entry.name);
    if (known) return known;
    if (this.#large?.name === entry.name) return this.#large.bytes;
    const bytes = readEntry(this.archive, entry);
    if (bytes.length <= SMALL) this.#small.set(entry.name, bytes);
    else this.#large = { name: entry.name, bytes };
    return bytes;
  }

  /** A part of XML, in UTF-8. */
  xml(name: string): Uint8Array {
    return toUtf8(this.bytes(name), name);
  }

  contentType(name: string): string | undefined {
    this.#types ??= readContentTypes(this.xml(CONTENT_TYPES_PART));
    return this.#types.of(name);
  }

  relationships(name: string): readonly Relationship[] {
    const known = this.#relationships.get(name);
    if (known) return known;
    const part = relationshipsPart(name);
    const relationships = this.has(part) ? readRelationships(this.xml(part), name) : [];
    this.#relationships.set(name, relationships);
    return relationships;
  }

  #entry(name: string): ZipEntry | undefined {
    return this.#entries.get(partKey(name)) ?? this.#entries.get(partKey(unescaped(name)));
  }
}

function entriesByPart(archive: ZipArchive): ReadonlyMap<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>();
  let total = 0;
  for (const entry of archive.entries) {
    const name = partName(entry.name);
    if (name === undefined) continue;
    const key = partKey(name);
    if (entries.has(key))
      throw new PackageError('duplicate-part', `the part ${name} stands twice`, { part: name });
    entries.set(key, entry);
    refuseBomb(entry);
    total += entry.size;
    if (total > MAX_TOTAL)
      throw new PackageError('too-large', `the parts declare more than ${MAX_TOTAL} bytes`);
  }
  return entries;
}

function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function missing(name: string): never {
  throw new PackageError('missing-part', `the part ${name} is missing`, { part: name });
}
