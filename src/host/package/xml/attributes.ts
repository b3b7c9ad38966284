import type { XmlScanner } from './scanner';

/** Reads typed attributes of the element that the scanner has just opened. */
export function integer(scanner: XmlScanner, name: string): number | undefined {
  const value = scanner.attribute(name);
  if (value === undefined) return undefined;
  const trimmed = value.trim();
  return /^[+-]?\d{1,15}$/.test(trimmed) ? Number(trimmed) : wrong(scanner, name, value);
}

/** A number that counts or points: not negative. */
export function count(scanner: XmlScanner, name: string): number | undefined {
  const value = integer(scanner, name);
  return value !== undefined && value < 0 ? wrong(scanner, name, String(value)) : value;
}

export function decimal(scanner: XmlScanner, name: string): number | undefined {
  const value = scanner.attribute(name);
  if (value === undefined) return undefined;
  const number = value.trim() === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : wrong(scanner, name, value);
}

export function flag(scanner: XmlScanner, name: string, unlessStated = false): boolean {
  const value = scanner.attribute(name);
  if (value === undefined) return unlessStated;
  const word = value.trim();
  if (word === '1' || word === 'true' || word === 'on') return true;
  return word === '0' || word === 'false' || word === 'off' ? false : wrong(scanner, name, value);
}

export function choice<Word extends string>(
  scanner: XmlScanner,
  name: string,
  words: readonly [Word, ...Word[]],
): Word {
  const value = scanner.attribute(name);
  if (value === undefined) return words[0];
  return words.find((word) => word === value) ?? wrong(scanner, name, value);
}

export function required(scanner: XmlScanner, name: string): string {
  return (
    scanner.attribute(name) ??
    scanner.fail(`the attribute ${name} is missing`, 'malformed-part', scanner.start)
  );
}

function wrong(scanner: XmlScanner, name: string, value: string): never {
  return scanner.fail(`${name}="${value.slice(0, 40)}" is not understood`, 'malformed-part', scanner.start);
}
