/** Whatever `tidy` would take away or replace. */
const untidy = /^\s|\s$|[^\S ]|\s{2}|[\u200b-\u200f\u2060\ufeff\u00ad]/;
const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
const dashes = /[\u2010-\u2015\u2212]/g;
/** The marks of Vietnamese, and the signs that are left once they are gone: seldom more than ASCII. */
const accents = /[\u0300-\u036f]+/g;
const ascii = /^[\0-\x7f]*$/;

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

/**
 * A text for matching only: without accents and capitals, so that "Hằng năm" and "Hàng năm", NFC and NFD,
 * a hyphen and an en dash are one.
 */
export function fold(text: string): string {
  const bare = text.normalize('NFD').replace(accents, '').toLowerCase().replaceAll('đ', 'd');
  return (ascii.test(bare) ? bare : withoutOddSigns(bare)).replace(/\s{2,}|[^\S ]/g, ' ').trim();
}

function withoutOddSigns(text: string): string {
  return text.replace(/\p{M}/gu, '').replace(invisible, '').replace(dashes, '-');
}
