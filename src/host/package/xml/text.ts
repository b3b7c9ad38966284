import { AMPERSAND, isSpace, RETURN } from './bytes';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const SHORT = 24;

/** The characters of a stretch of UTF-8; throws `TypeError` where it is none. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  if (end - start <= SHORT) {
    let text = '';
    let at = start;
    for (; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte >= 0x80) break;
      text += String.fromCharCode(byte);
    }
    if (at === end) return text;
  }
  return decoder.decode(bytes.subarray(start, end));
}

/** Character data as XML means it: line ends made one, references resolved. Nothing for a reference it does not know. */
export function decodeText(bytes: Uint8Array, start: number, end: number): string | undefined {
  const { references, returns } = contents(bytes, start, end);
  let text = decodeUtf8(bytes, start, end);
  if (returns) text = text.replace(/\r\n?/g, '\n');
  return references ? resolveReferences(text) : text;
}

export function decodeCData(bytes: Uint8Array, start: number, end: number): string {
  return decodeUtf8(bytes, start, end).replace(/\r\n?/g, '\n');
}

/** An attribute's value: literal line ends and tabs are spaces, references resolved. */
export function decodeAttribute(bytes: Uint8Array, start: number, end: number): string | undefined {
  const text = decodeUtf8(bytes, start, end).replace(/\r\n|[\r\n\t]/g, ' ');
  return text.includes('&') ? resolveReferences(text) : text;
}

function contents(bytes: Uint8Array, start: number, end: number): { references: boolean; returns: boolean } {
  let references = false;
  let returns = false;
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte === AMPERSAND) references = true;
    else if (byte === RETURN) returns = true;
  }
  return { references, returns };
}

const PREDEFINED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function resolveReferences(text: string): string | undefined {
  const characters = [...text.matchAll(REFERENCE)].map(([, reference = '']) => characterOf(reference));
  if (characters.includes(undefined)) return undefined;
  let next = 0;
  return text.replace(REFERENCE, () => characters[next++] ?? '');
}

const REFERENCE = /&([^;&]*;?)/g;

function characterOf(reference: string): string | undefined {
  if (!reference.endsWith(';')) return undefined;
  const name = reference.slice(0, -1);
  if (!name.startsWith('#')) return Object.hasOwn(PREDEFINED, name) ? PREDEFINED[name] : undefined;
  const code = /^#x[0-9a-fA-F]{1,6}$/.test(name)
    ? Number.parseInt(name.slice(2), 16)
    : /^#\d{1,7}$/.test(name)
      ? Number(name.slice(1))
      : -1;
  return isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

const isCharacter = (code: number): boolean =>
  code === 0x9 ||
  code === 0xa ||
  code === 0xd ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff);

/** Whether a stretch is nothing but space. */
export function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isSpace(bytes[at])) return false;
  return true;
}

/** Escaped as spreadsheets do for what XML cannot hold: `_x000D_` is a carriage return. */
export const decodeEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
