import { invisible } from './invisible';

/** Whatever `tidy` would take away or replace. */
const untidy = /^\s|\s$|[^\S ]|\s{2}|[\u200b-\u200f\u2060\ufeff\u00ad]/;

/**
 * A text as it should have been typed: composed Unicode, plain spaces, nothing invisible. Lines stay lines.
 */
export function tidy(text: string): string {
  const composed = text.normalize('NFC');
  return untidy.test(composed) ? tidied(composed) : composed;
}

function tidied(text: string): string {
  return text
    .replace(invisible, '')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .join('\n')
    .trim();
}
