import { invisible } from './invisible';

const dashes = /[\u2010-\u2015\u2212]/g;
/** The marks of Vietnamese, and the signs that are left once they are gone: seldom more than ASCII. */
const accents = /[\u0300-\u036f]+/g;
const ascii = /^[\0-\x7f]*$/;

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
