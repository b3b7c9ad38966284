import { PackageError, type PackageErrorCode } from '../package-error';
import * as ascii from './bytes';
import { AttributeList } from './attribute-list';
import { endOf } from './find-end';
import { isNameByte, isNameStart, NameCache, stands, type QName } from './names';
import { Namespaces } from './namespaces';
import { CLOSE, END, OPEN, TEXT, type Token } from './token';
import { decodeAttribute, decodeCData, decodeText } from './text';

export { CLOSE, END, OPEN, TEXT };

const MAX_DEPTH = 256;
const MAX_ATTRIBUTES = 512;
const NO_NAME: QName = { qualified: '', prefix: '', local: '', declares: false };

/**
 * Walks the bytes of an XML part token by token and says where each stands, so that a change can be spliced in
 * at that byte. It makes no tree and no string that is not asked for. A self-closing element gives OPEN, then
 * CLOSE. Comments and processing instructions are passed over; a document type is refused.
 */
export class XmlScanner {
  /** The bytes of the current token: `[start, end)`. */
  start = 0;
  end = 0;
  /** Of the latest OPEN. */
  name: QName = NO_NAME;
  /** Its namespace, `''` where it has none. */
  namespace = '';
  selfClosing = false;
  /** How many elements are open; the root is at 1 between its OPEN and its CLOSE. */
  depth = 0;
  /** Of the latest OPEN. */
  readonly attributes = new AttributeList();

  #at: number;
  #cdata = false;
  #pendingClose = false;
  #rootSeen = false;
  readonly #open: QName[] = [];
  readonly #names = new NameCache();
  readonly #namespaces = new Namespaces();

  constructor(
    readonly bytes: Uint8Array,
    readonly part: string,
  ) {
    this.#at = ascii.standsAt(bytes, 0, '\u00ef\u00bb\u00bf') ? 3 : 0;
  }

  next(): Token {
    if (this.#pendingClose) return this.#closeSelf();
    const { bytes } = this;
    for (;;) {
      const at = this.#at;
      if (at >= bytes.length) return this.#finish();
      if (bytes[at] !== ascii.LESS) {
        if (this.#characters(at)) return TEXT;
        continue;
      }
      const next = bytes[at + 1];
      if (next === ascii.SLASH) return this.#closeTag(at);
      if (next === ascii.EXCLAMATION) {
        if (this.#declaration(at)) return TEXT;
        continue;
      }
      if (next === ascii.QUESTION) {
        this.#skipPast('?>', at + 2);
        continue;
      }
      return this.#openTag(at);
    }
  }

  /** The text of a TEXT token. */
  text(): string {
    return this.#cdata
      ? this.#decoded(() => decodeCData(this.bytes, this.start + 9, this.end - 3))
      : this.#decoded(() => decodeText(this.bytes, this.start, this.end));
  }

  get isCData(): boolean {
    return this.#cdata;
  }

  /** The value of an attribute without namespace, as written, or nothing where it is not there. */
  attribute(name: string): string | undefined {
    const index = this.attributes.indexOf(name);
    return index < 0 ? undefined : this.attributeValue(index);
  }

  /** The value of an attribute in a namespace, whatever its prefix. */
  attributeIn(namespaces: readonly string[], local: string): string | undefined {
    const index = this.attributes.findIndex(
      (name) =>
        name.local === local && name.prefix !== '' && namespaces.includes(this.#namespaces.of(name.prefix)),
    );
    return index < 0 ? undefined : this.attributeValue(index);
  }

  attributeValue(index: number): string {
    const start = this.attributes.valueStarts[index] ?? 0;
    const end = this.attributes.valueEnds[index] ?? 0;
    return this.#decoded(() => decodeAttribute(this.bytes, start, end));
  }

  /** The prefix bound to one of these namespaces where the scanner stands. */
  prefixOf(namespaces: readonly string[]): string | undefined {
    return this.#namespaces.prefixOf(namespaces);
  }

  /** After OPEN: passes over all that the element holds, up to and with its CLOSE. */
  skip(): void {
    const depth = this.depth;
    if (!this.selfClosing) this.#at = endOf(this.bytes, this.name.qualified, this.#at) ?? this.#at;
    while (this.next() !== CLOSE || this.depth >= depth) {
      // Every token inside is passed over; next() ends or throws where the element is not closed.
    }
  }

  fail(message: string, code: PackageErrorCode = 'malformed-xml', position = this.#at): never {
    throw new PackageError(code, `${this.part}: ${message} at byte ${position}`, {
      part: this.part,
      position,
    });
  }

  #characters(at: number): boolean {
    const { bytes } = this;
    let end = at;
    while (end < bytes.length && bytes[end] !== ascii.LESS) end++;
    this.#at = end;
    if (this.depth === 0) {
      for (let index = at; index < end; index++)
        if (!ascii.isSpace(bytes[index])) this.fail('text outside the root', undefined, index);
      return false;
    }
    this.start = at;
    this.end = end;
    this.#cdata = false;
    return true;
  }

  #declaration(at: number): boolean {
    const { bytes } = this;
    if (bytes[at + 2] === ascii.HYPHEN && bytes[at + 3] === ascii.HYPHEN) {
      this.#skipPast('-->', at + 4);
      return false;
    }
    if (ascii.standsAt(bytes, at + 2, 'DOCTYPE')) this.fail('a document type is not allowed', 'dtd', at);
    if (!ascii.standsAt(bytes, at + 2, '[CDATA[') || this.depth === 0)
      this.fail('a declaration that is not allowed', undefined, at);
    this.#skipPast(']]>', at + 9);
    this.start = at;
    this.end = this.#at;
    this.#cdata = true;
    return true;
  }

  #skipPast(text: string, from: number): void {
    const found = ascii.findText(this.bytes, text, from);
    if (found < 0) this.fail(`the end ${text} is missing`, undefined, from);
    this.#at = found + text.length;
  }

  #openTag(at: number): Token {
    if (this.depth === 0 && this.#rootSeen) this.fail('a second root', undefined, at);
    if (this.depth >= MAX_DEPTH) this.fail('elements nested too deeply', 'too-many-items', at);
    this.#rootSeen = true;
    this.#at = at + 1;
    const name = this.#readName();
    this.attributes.clear();
    this.#namespaces.enter();
    while (!this.#tagEnds());
    this.start = at;
    this.end = this.#at;
    this.name = name;
    this.namespace = this.#namespaces.of(name.prefix);
    this.#open[this.depth++] = name;
    this.#pendingClose = this.selfClosing;
    return OPEN;
  }

  /** Reads one attribute, or the end of the tag. */
  #tagEnds(): boolean {
    const before = this.#at;
    this.#skipSpace();
    const byte = this.bytes[this.#at];
    if (byte !== ascii.GREATER && byte !== ascii.SLASH) {
      if (before === this.#at) this.fail('an attribute without space before it');
      this.#readAttribute(before);
      return false;
    }
    this.selfClosing = byte === ascii.SLASH;
    if (this.selfClosing && this.bytes[++this.#at] !== ascii.GREATER) this.fail('a stray slash in a tag');
    this.#at++;
    return true;
  }

  #closeSelf(): Token {
    this.#pendingClose = false;
    this.start = this.end;
    this.#leave();
    return CLOSE;
  }

  #closeTag(at: number): Token {
    const open = this.#open[this.depth - 1];
    if (this.depth === 0 || open === undefined) this.fail('an end tag outside the root', undefined, at);
    this.#at = at + 2;
    const expected = this.#at + open.qualified.length;
    if (this.bytes[expected] === ascii.GREATER && stands(open.qualified, this.bytes, this.#at, expected))
      this.#at = expected;
    else if (this.#readName().qualified !== open.qualified)
      this.fail(`an end tag that is not that of ${open.qualified}`);
    this.#skipSpace();
    if (this.bytes[this.#at] !== ascii.GREATER) this.fail('an end tag that is not closed');
    this.#at++;
    this.start = at;
    this.end = this.#at;
    this.selfClosing = false;
    this.#leave();
    return CLOSE;
  }

  #leave(): void {
    this.depth--;
    this.#namespaces.leave();
  }

  #finish(): Token {
    if (this.depth > 0 || !this.#rootSeen) this.fail('the end comes too early', 'malformed-xml');
    this.start = this.end = this.bytes.length;
    return END;
  }

  #readName(): QName {
    const { bytes } = this;
    const start = this.#at;
    let at = start;
    let hash = 0;
    for (; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      if (!isNameByte(byte)) break;
      hash = (hash * 31 + byte) | 0;
    }
    if (at === start || !isNameStart(bytes[start] ?? 0)) this.fail('a name is missing');
    this.#at = at;
    return this.#names.get(bytes, start, at, hash);
  }

  #readAttribute(before: number): void {
    const { bytes } = this;
    const name = this.#readName();
    this.#skipSpace();
    if (bytes[this.#at] !== ascii.EQUALS) this.fail(`the attribute ${name.qualified} has no value`);
    this.#at++;
    this.#skipSpace();
    const quote = bytes[this.#at];
    if (quote !== ascii.QUOTE && quote !== ascii.APOSTROPHE)
      this.fail(`the attribute ${name.qualified} is not quoted`);
    const start = this.#at + 1;
    let end = start;
    while (end < bytes.length && bytes[end] !== quote) {
      if (bytes[end] === ascii.LESS) this.fail(`the attribute ${name.qualified} holds <`, undefined, end);
      end++;
    }
    if (end >= bytes.length) this.fail(`the attribute ${name.qualified} does not end`, undefined, start);
    const { attributes } = this;
    if (attributes.count >= MAX_ATTRIBUTES) this.fail('too many attributes', 'too-many-items');
    if (attributes.indexOf(name.qualified) >= 0) this.fail(`the attribute ${name.qualified} stands twice`);
    const index = attributes.add(name, before, start, end);
    this.#at = end + 1;
    if (name.declares)
      this.#namespaces.bind(name.prefix === '' ? '' : name.local, this.attributeValue(index));
  }

  #skipSpace(): void {
    while (ascii.isSpace(this.bytes[this.#at])) this.#at++;
  }

  #decoded(decode: () => string | undefined): string {
    let text: string | undefined;
    try {
      text = decode();
    } catch {
      this.fail('characters that are no UTF-8', 'malformed-xml', this.start);
    }
    return text ?? this.fail('an unknown reference', 'malformed-xml', this.start);
  }
}
