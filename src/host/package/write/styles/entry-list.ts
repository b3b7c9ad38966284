import { MAIN } from '../../parts/namespaces';
import type { Placed } from '../../parts/styles/style-sheet';
import { sourceOf } from '../../xml/fragment';
import { OPEN, XmlScanner } from '../../xml/scanner';

/** One of the lists of the styles, with what is added behind it. What stands already is found and not added. */
export class EntryList<Entry> {
  readonly added: string[] = [];
  /** All entries as read, original and added. */
  readonly entries: Placed<Entry>[];
  readonly #original: number;
  #places: Map<string, number> | undefined;

  constructor(
    readonly bytes: Uint8Array,
    original: readonly Placed<Entry>[],
    readonly read: (scanner: XmlScanner) => Entry,
    readonly prefix: string,
  ) {
    this.entries = [...original];
    this.#original = original.length;
  }

  text(index: number): string | undefined {
    const entry = this.entries[index];
    if (!entry) return undefined;
    return index < this.#original ? sourceOf(this.bytes, entry) : this.added[index - this.#original];
  }

  /** The place of an entry that reads so, the same for the same text. */
  place(text: string): number {
    const places = (this.#places ??= this.#index());
    const known = places.get(text);
    if (known !== undefined) return known;
    const place = this.entries.length;
    this.entries.push({ entry: this.#parsed(text), start: 0, end: 0 });
    this.added.push(text);
    places.set(text, place);
    return place;
  }

  #index(): Map<string, number> {
    const places = new Map<string, number>();
    for (let index = this.entries.length - 1; index >= 0; index--) places.set(this.text(index) ?? '', index);
    return places;
  }

  #parsed(text: string): Entry {
    const declared = this.prefix === '' ? 'xmlns' : `xmlns:${this.prefix}`;
    const bytes = new TextEncoder().encode(`<entry ${declared}="${MAIN[0]}">${text}</entry>`);
    const scanner = new XmlScanner(bytes, 'styles');
    scanner.next();
    if (scanner.next() !== OPEN) scanner.fail('an entry is missing');
    return this.read(scanner);
  }
}
