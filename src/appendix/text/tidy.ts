import { invisible } from './invisible';

/** Whatever `tidy` would take away or replace. */
const untidy = /^\s|\s$|[^\S ]|\s{2}|[\u200b-\u200f\u2060\ufeff\u00ad]/;

const lineEnd = /\r\n?|[\n\u2028\u2029]/;

/**
 * A text as it should have been typed: composed Unicode, plain spaces, nothing invisible. Lines stay lines.
 */
export function tidy(text: string): string {
  const composed = text.normalize('NFC');
  return untidy.test(composed) ? tidied(composed) : composed;
}

function tidied(text: string): string {
  const seen = text.replace(invisible, '');
  if (!lineEnd.test(seen)) return tidyLine(seen);
  return seen.split(lineEnd).map(tidyLine).join('\n').trim();
}

function tidyLine(line: string): string {
  return line.replace(/\s+/g, ' ').trim();
}
