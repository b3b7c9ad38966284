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
    const splices = this.#inOrder();
    const chunks: Uint8Array[] = [];
    let length = 0;
    const push = (chunk: Uint8Array): void => {
      chunks.push(chunk);
      length += chunk.length;
    };
    let at = 0;
    for (const { start, end, text } of splices) {
      if (start < at) throw new RangeError(`two changes at byte ${start}`);
      if (start > at) push(this.bytes.subarray(at, start));
      if (text !== '') push(encoder.encode(text));
      at = end;
    }
    push(this.bytes.subarray(at));
    return joined(chunks, length);
  }

  #inOrder(): readonly Splice[] {
    return this.#splices
      .map((splice, index) => ({ ...splice, index }))
      .sort(
        (one, other) =>
          one.start - other.start || one.end - other.end || one.rank - other.rank || one.index - other.index,
      );
  }
}

export type TagPlace = Pick<XmlElement, 'name' | 'attributes' | 'start'>;
export type ContentPlace = Pick<
  XmlElement,
  'name' | 'openEnd' | 'closeStart' | 'end' | 'selfClosing' | 'start'
> & {
  readonly children: readonly { readonly end: number }[];
};

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
