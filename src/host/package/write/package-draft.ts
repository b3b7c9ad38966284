import { PackageError } from '../package-error';
import { CONTENT_TYPES_PART } from '../parts/content-types';
import type { ArchiveParts } from '../parts/package-parts';
import { partKey, relationshipsPart } from '../parts/part-name';
import { readRelationships } from '../parts/relationships';
import type { Relationship } from '../workbook';
import { fromUtf8, toUtf8 } from '../xml/encoding';
import type { EntryChanges } from '../zip/write';
import { changeContentTypes } from './content-types';
import { addRelationships, removeRelationships, type NewRelationship } from './relationships';

/** The package as it is going to be: parts of the file, and what stands in their place or beside them. */
export class PackageDraft {
  readonly #written = new Map<string, Uint8Array>();
  readonly #removed = new Set<string>();
  readonly #types = new Map<string, string | null>();
  /** Part names by key, of the file and added. */
  readonly #names: Map<string, string>;

  constructor(readonly parts: ArchiveParts) {
    this.#names = new Map(parts.names.map((name) => [partKey(name), name]));
  }

  get names(): readonly string[] {
    return [...this.#names.values()];
  }

  has(part: string): boolean {
    return this.#names.has(partKey(part));
  }

  bytes(part: string): Uint8Array {
    const name = this.#names.get(partKey(part)) ?? part;
    return this.#written.get(name) ?? this.parts.bytes(name);
  }

  xml(part: string): Uint8Array {
    return toUtf8(this.bytes(part), part);
  }

  /** New content in UTF-8 for a part of XML; one that was in UTF-16 stays so. */
  writeXml(part: string, content: Uint8Array): void {
    const before = this.bytes(part);
    this.write(part, content === toUtf8(before, part) ? before : fromUtf8(content, before, part));
  }

  write(part: string, content: Uint8Array): void {
    const name = this.#names.get(partKey(part)) ?? part;
    this.#names.set(partKey(name), name);
    this.#removed.delete(name);
    this.#written.set(name, content);
  }

  add(part: string, contentType: string | undefined, content: Uint8Array): void {
    if (this.has(part))
      throw new PackageError('invalid-change', `the part ${part} is there already`, { part });
    this.write(part, content);
    if (contentType !== undefined) this.#types.set(part, contentType);
  }

  /** Takes a part away with its relationships; what pointed to it is the caller's. */
  remove(part: string): void {
    const name = this.#names.get(partKey(part));
    if (name === undefined) return;
    this.#names.delete(partKey(name));
    this.#written.delete(name);
    this.#removed.add(name);
    this.#types.set(name, null);
    if (!part.endsWith('.rels')) this.remove(relationshipsPart(name));
  }

  relationships(source: string): readonly Relationship[] {
    const part = relationshipsPart(source);
    return this.has(part) ? readRelationships(this.xml(part), source) : [];
  }

  /** Adds relationships and says their ids, in order. */
  relate(source: string, relationships: readonly NewRelationship[]): readonly string[] {
    if (relationships.length === 0) return [];
    const part = relationshipsPart(source);
    const { ids, content } = addRelationships(
      this.has(part) ? this.xml(part) : undefined,
      source,
      relationships,
    );
    if (this.has(part)) this.writeXml(part, content);
    else this.add(part, undefined, content);
    return ids;
  }

  unrelate(source: string, ids: ReadonlySet<string>): void {
    const part = relationshipsPart(source);
    if (ids.size === 0 || !this.has(part)) return;
    const content = removeRelationships(this.xml(part), source, ids);
    if (content) this.writeXml(part, content);
    else this.remove(part);
  }

  /** The first free name such as `xl/tables/table3.xml`. */
  freeName(stem: string, extension: string): string {
    let number = 1;
    while (this.has(`${stem}${number}.${extension}`)) number++;
    return `${stem}${number}.${extension}`;
  }

  /** What the zip has to do; a part that came out as it was is not touched. */
  finish(): EntryChanges {
    const types = changeContentTypes(this.xml(CONTENT_TYPES_PART), this.#types);
    this.writeXml(CONTENT_TYPES_PART, types);
    const replaced = new Map<string, Uint8Array>();
    const added = new Map<string, Uint8Array>();
    for (const [name, content] of this.#written) {
      if (!this.parts.has(name)) added.set(name, content);
      else if (!same(content, this.parts.bytes(name))) replaced.set(this.parts.entry(name).name, content);
    }
    const gone = [...this.#removed].filter((name) => this.parts.has(name));
    return { replaced, added, removed: new Set(gone.map((name) => this.parts.entry(name).name)) };
  }
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
