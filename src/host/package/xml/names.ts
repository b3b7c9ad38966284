/** A qualified name as it stands in a tag. */
export interface QName {
  readonly qualified: string;
  readonly prefix: string;
  readonly local: string;
}

const SLOTS = 512;

/**
 * Turns the bytes of a tag's or attribute's name into a `QName` without making a string each time: a sheet
 * repeats `c`, `r`, `s`, `v` a million times over.
 */
export class NameCache {
  readonly #names: (QName | undefined)[] = new Array<QName | undefined>(SLOTS).fill(undefined);

  get(bytes: Uint8Array, start: number, end: number, hash: number): QName {
    const slot = hash & (SLOTS - 1);
    const known = this.#names[slot];
    if (known !== undefined && stands(known.qualified, bytes, start, end)) return known;
    const name = split(decoder.decode(bytes.subarray(start, end)));
    this.#names[slot] = name;
    return name;
  }
}

const decoder = new TextDecoder('utf-8');

/** Only names in ASCII are recognised; another is simply read anew. */
function stands(name: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let at = 0; at < name.length; at++) if (name.charCodeAt(at) !== bytes[start + at]) return false;
  return true;
}

function split(qualified: string): QName {
  const colon = qualified.indexOf(':');
  return colon < 0
    ? { qualified, prefix: '', local: qualified }
    : { qualified, prefix: qualified.slice(0, colon), local: qualified.slice(colon + 1) };
}

export const isNameStart = (byte: number): boolean =>
  (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a) || byte === 0x5f || byte >= 0x80;

export const isNameByte = (byte: number): boolean =>
  isNameStart(byte) || (byte >= 0x30 && byte <= 0x3a) || byte === 0x2d || byte === 0x2e;
