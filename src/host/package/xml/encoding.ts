import { PackageError } from '../package-error';
import { standsAt } from './bytes';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

const DECLARED = /^<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/;
const BYTE_ORDER_MARK = '\ufeff';

/** The part in UTF-8, which the scanner reads; nearly always the very bytes that were given. */
export function toUtf8(bytes: Uint8Array, part: string): Uint8Array {
  const encoding = encodingOf(bytes, part);
  if (encoding === 'utf-8') return bytes;
  try {
    return new TextEncoder().encode(
      new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes),
    );
  } catch {
    throw new PackageError('malformed-xml', `${part}: characters that are no UTF-16`, { part });
  }
}

/** The way back, after a change, to what the part was written in. */
export function fromUtf8(bytes: Uint8Array, original: Uint8Array, part: string): Uint8Array {
  const encoding = encodingOf(original, part);
  if (encoding === 'utf-8') return bytes;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const wide = new Uint8Array(text.length * 2);
  const view = new DataView(wide.buffer);
  for (let at = 0; at < text.length; at++)
    view.setUint16(2 * at, text.charCodeAt(at), encoding === 'utf-16le');
  return wide;
}

function encodingOf(bytes: Uint8Array, part: string): Encoding {
  if (standsAt(bytes, 0, '\u00ff\u00fe') || standsAt(bytes, 0, '<\0')) return 'utf-16le';
  if (standsAt(bytes, 0, '\u00fe\u00ff') || standsAt(bytes, 0, '\0<')) return 'utf-16be';
  const head = new TextDecoder().decode(bytes.subarray(0, 200)).replace(BYTE_ORDER_MARK, '');
  const declared = DECLARED.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  if (declared === 'utf-8' || declared === 'us-ascii' || declared === 'ascii') return 'utf-8';
  throw new PackageError('unsupported-encoding', `${part} is written in ${declared}`, { part });
}
