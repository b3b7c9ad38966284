import type { Language } from '../rules';

/** A count as official papers write it: below ten with a zero. */
export function countText(count: number, language: Language): string {
  return language === 'vi' && count > 0 && count < 10 ? `0${count}` : String(count);
}

const mostCodes = 6;

/** "1.1.1, 2.2.1"; a long list is cut with its count, but never for the sake of a single one. */
export function codesText(codes: readonly string[]): string {
  if (codes.length <= mostCodes + 1) return codes.join(', ');
  return `${codes.slice(0, mostCodes).join(', ')}, … (${codes.length})`;
}
