/** A qualified name as it stands in a tag. */
export interface QName {
  readonly qualified: string;
  readonly prefix: string;
  readonly local: string;
  /** Whether it is the name of an attribute that declares a namespace. */
  readonly declares: boolean;
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

/** Whether the name stands there; only one in ASCII is recognised. */
export function stands(name: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let at = 0; at < name.length; at++) if (name.charCodeAt(at) !== bytes[start + at]) return false;
  return true;
}

function split(qualified: string): QName {
  const colon = qualified.indexOf(':');
  const prefix = colon < 0 ? '' : qualified.slice(0, colon);
  return {
    qualified,
    prefix,
    local: qualified.slice(colon + 1),
    declares: prefix === 'xmlns' || qualified === 'xmlns',
  };
}

/** By byte: 0 is no part of a name, 1 may not begin one, 2 may. A table, since this is asked of every byte of every tag. */
const NAME_BYTES = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x80 || byte === 0x5f || /[A-Za-z]/.test(String.fromCharCode(byte))) return 2;
  return /[0-9:.-]/.test(String.fromCharCode(byte)) ? 1 : 0;
});

export const isNameStart = (byte: number): boolean => NAME_BYTES[byte] === 2;

export const isNameByte = (byte: number): boolean => NAME_BYTES[byte] !== 0;
