import { tidy } from './tidy';

/** What is left in a cell that was pasted from LaTeX. */
const latexCommands: readonly (readonly [RegExp, string])[] = [
  [/\\geq?(?:slant)?(?![a-z])/gi, '≥'],
  [/\\leq?(?:slant)?(?![a-z])/gi, '≤'],
  [/\\gt(?![a-z])/gi, '>'],
  [/\\lt(?![a-z])/gi, '<'],
  [/\\(?:times|cdot)(?![a-z])/gi, '×'],
  [/\\(?:text|mathrm|mathbf)(?![a-z])/gi, ''],
  [/\\[,;: !]/g, ' '],
  [/\\([%&#_{}$])/g, '$1'],
];

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ge: '≥',
  le: '≤',
  ndash: '–',
  mdash: '—',
};

const breakingTags = /<\/?(?:p|br|li|ul|ol|div|tr|h[1-6])(?:\s[^<>]*)?\/?>/gi;
const otherTags = /<\/?(?:i|b|u|em|strong|span|font|sub|sup|a|td|th|table|tbody)(?:\s[^<>]*)?\/?>/gi;

/** Nothing is markup without one of these. */
const signs = /[<&\\$]/;

/** The text without what a conversion left in it: `$\geq 10\%$` reads ≥ 10%, `<p>…</p>` a line of its own. */
export function stripMarkup(text: string): string {
  return tidy(withoutLatex(withoutHtml(text))).replace(/\n{2,}/g, '\n');
}

/** Whether a conversion left something that `stripMarkup` takes away. */
export function hasMarkup(text: string): boolean {
  if (!signs.test(text)) return false;
  return tidy(text).replace(/\n{2,}/g, '\n') !== stripMarkup(text);
}

function withoutHtml(text: string): string {
  if (!/[<&]/.test(text)) return text;
  return text
    .replace(breakingTags, '\n')
    .replace(otherTags, '')
    .replace(/&(#x?)?([a-z0-9]{1,8});/gi, (whole, numeric: string | undefined, name: string) =>
      numeric === undefined ? (entities[name.toLowerCase()] ?? whole) : characterOf(numeric, name, whole),
    );
}

function characterOf(numeric: string, digits: string, whole: string): string {
  const code = Number.parseInt(digits, numeric === '#' ? 10 : 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

function withoutLatex(text: string): string {
  if (!/[\\$]/.test(text)) return text;
  let plain = text;
  for (const [command, meaning] of latexCommands) plain = plain.replace(command, meaning);
  // A formula hugs its dollar signs; "$5 - $10" is money.
  return plain.replace(/\$(?=\S)([^$\n]*[^\s$])\$/g, (_, formula: string) => formula.replace(/[{}]/g, ''));
}
