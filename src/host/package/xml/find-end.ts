import { EXCLAMATION, LESS, SLASH } from './bytes';
import { isNameByte, stands } from './names';

/**
 * Where the end tag of an element begins, found without looking at what lies between: `<` stands nowhere but at
 * the head of a tag. Nothing where a comment, CDATA or an element of the same name makes that unsafe.
 */
export function endOf(bytes: Uint8Array, name: string, from: number): number | undefined {
  const first = name.charCodeAt(0);
  const { length } = name;
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] !== LESS) continue;
    const next = bytes[at + 1];
    if (next === EXCLAMATION) return undefined;
    if (next === first && stands(name, bytes, at + 1, at + 1 + length)) return undefined;
    if (
      next === SLASH &&
      stands(name, bytes, at + 2, at + 2 + length) &&
      !isNameByte(bytes[at + 2 + length] ?? 0)
    )
      return at;
  }
  return undefined;
}
