import type { Language } from '../rules';

/** A number as the language writes it, without grouping, with as many decimals as it needs up to two. */
export function figureText(value: number, language: Language): string {
  return inLanguage(String(Math.round(value * 100) / 100), language);
}

/** A score with two decimals, so that a column of them lines up. */
export function scoreText(value: number, language: Language): string {
  return inLanguage(value.toFixed(2), language);
}

function inLanguage(digits: string, language: Language): string {
  return language === 'vi' ? digits.replace('.', ',') : digits;
}

/** A number that a person typed, with a comma or a point before the decimals; null where it is none. */
export function figureIn(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}
