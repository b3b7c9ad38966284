import { APOSTROPHE, SLASH, SPACE } from './bytes';
import { attributeText } from './tag';
import type { XmlElement } from './tree';

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Orders what is put in at the same byte. */
  readonly rank: number;
}

const encoder = new TextEncoder();

/**
 * Changes to the bytes of a part, all named by where they stood before any of them. What is put in is put where
 * taking it out again leaves the bytes as they were: right behind a neighbour, right behind a tag's name.
 */
export class XmlDraft {
  readonly #splices: Splice[] = [];

  constructor(readonly bytes: Uint8Array) {}

  get isChanged(): boolean {
    return this.#splices.length > 0;
  }

  replace(start: number, end: number, text: string): void {
    this.#splices.push({ start, end, text, rank: 0 });
  }

  insert(at: number, text: string, rank = 0): void {
    if (text !== '') this.#splices.push({ start: at, end: at, text, rank });
  }

  remove({ start, end }: { readonly start: number; readonly end: number }): void {
    this.replace(start, end, '');
  }

  /** Sets an attribute, or takes it away with the space before it. */
  setAttribute(element: TagPlace, name: string, value: string | number | boolean | null): void {
    const attribute = element.attributes.find((candidate) => candidate.name === name);
    if (value === null) {
      if (attribute) this.remove(attribute);
    } else if (!attribute)
      this.insert(element.start + 1 + element.name.length, ` ${name}="${attributeText(value)}"`);
    else if (attribute.value !== String(typeof value === 'boolean' ? Number(value) : value)) {
      this.replace(attribute.valueStart, attribute.valueEnd, attributeText(value));
    }
  }

  /** Sets an attribute that `unstate` takes back. The apostrophes remember that the file did not state it. */
  state(element: TagPlace, name: string, value: string | number | boolean): void {
    const stands = element.attributes.some((attribute) => attribute.name === name);
    if (stands) this.setAttribute(element, name, value);
    else this.insert(element.start + 1 + element.name.length, ` ${name}='${attributeText(value)}'`);
  }

  /** Takes an attribute back that `state` has put in; one of the file's own says `plain` again. */
  unstate(element: TagPlace, name: string, plain: string | number | boolean): void {
    if (this.isOurs(element, name)) this.setAttribute(element, name, null);
    else if (element.attributes.some((attribute) => attribute.name === name))
      this.setAttribute(element, name, plain);
  }

  isOurs(element: TagPlace, name: string): boolean {
    const attribute = element.attributes.find((candidate) => candidate.name === name);
    return attribute !== undefined && this.bytes[attribute.valueStart - 1] === APOSTROPHE;
  }

  /** Puts content at the end of an element, or in front of one of its children. */
  append(element: ContentPlace, content: string, before?: { readonly start: number }): void {
    if (content === '') return;
    const last = element.children.at(-1);
    if (element.selfClosing) this.fill(element, content);
    else this.insert(before?.start ?? last?.end ?? element.openEnd, content);
  }

  /** Opens a self-closing element. The space in its end tag remembers that it was one. */
  fill(element: ContentPlace, content: string): void {
    this.replace(element.openEnd - 2, element.openEnd, `>${content}</${element.name} >`);
  }

  /** Closes an element that has been emptied: as it was where `fill` opened it, else as asked. */
  empty(element: ContentPlace, otherwise: 'remove' | 'close'): void {
    if (this.wasSelfClosing(element) || otherwise === 'close')
      this.replace(element.openEnd - 1, element.end, '/>');
    else this.remove(element);
  }

  wasSelfClosing({ end, closeStart }: ContentPlace): boolean {
    return end > closeStart && this.bytes[end - 2] === SPACE && this.bytes[closeStart + 1] === SLASH;
  }

  /** The bytes with all changes made, or the very bytes where there are none. */
  result(): Uint8Array {
    if (!this.isChanged) return this.bytes;
    // A character takes three bytes at most (a pair of surrogates four); what is too much is never touched.
    const longest = this.#splices.reduce((length, { text }) => length + 3 * text.length, this.bytes.length);
    const all = new Uint8Array(longest);
    let from = 0;
    let at = 0;
    for (const { start, end, text } of this.#splices.sort(inOrder)) {
      if (start < from) throw new RangeError(`two changes at byte ${start}`);
      all.set(this.bytes.subarray(from, start), at);
      at += start - from;
      if (text !== '') at += encoder.encodeInto(text, all.subarray(at)).written;
      from = end;
    }
    all.set(this.bytes.subarray(from), at);
    return all.subarray(0, at + this.bytes.length - from);
  }
}

/** By place; at one byte what is put in comes before what is replaced, by rank, and sorting keeps the order else. */
const inOrder = (one: Splice, other: Splice): number =>
  one.start - other.start || one.end - other.end || one.rank - other.rank;

export type TagPlace = Pick<XmlElement, 'name' | 'attributes' | 'start'>;
export type ContentPlace = Pick<
  XmlElement,
  'name' | 'openEnd' | 'closeStart' | 'end' | 'selfClosing' | 'start'
> & {
  readonly children: readonly { readonly end: number }[];
};
