import type { ProseLine } from '../appendix';
import type { PlanFacts, Stated } from '../plan-facts';
import type { PlanDate } from '../timeline';

type Citation = Pick<PlanFacts, 'documentNumber' | 'planDate' | 'issuer' | 'incomplete'>;

const blank = /[.…_\s]*/.source;
/** "41/KH-UBND", "43/2022/NQ-HĐND", " /KH-UBND", or nothing at all before the date. */
const number = new RegExp(
  `số\\s*:?${blank}(?:(\\d+[a-z]?(?:/\\d{4})?${blank}/\\s*\\p{L}[\\p{L}&\\-]*)|/|(?=ngày|của|\\)|$))`,
  'iu',
);
const day = new RegExp(
  `ngày${blank}(\\d{1,2})?${blank}(?:/|tháng)${blank}(\\d{1,2})?${blank}(?:/|năm)${blank}(\\d{4})?`,
  'iu',
);
const enclosed = /kèm theo\s/iu;
const ownNumber = /^số\s*:/iu;
const placeAndDay = /^\p{Lu}[\p{L}\s.-]{1,40},\s*ngày(?:$|[\s.…_\d])/u;
const issuer = /\scủa\s+(\p{Lu}[^();]*?)[\s).;]*$/u;

/** Whether a line is the plan's own number or date, or names the plan that an appendix belongs to. */
export function citesPlan(text: string): boolean {
  return (enclosed.test(text) && number.test(text)) || ownNumber.test(text) || placeAndDay.test(text);
}

/** "(Ban hành kèm theo Kế hoạch số /KH-UBND ngày /7/2024 của UBND tỉnh …)": what it says and leaves blank. */
export function citationOf(lines: readonly ProseLine[]): Citation {
  const cited = lines.filter(({ text }) => enclosed.test(text) && number.test(text));
  const numbered = cited[0] ?? lines.find(({ text }) => ownNumber.test(text));
  const dated = cited[0] ?? lines.find(({ text }) => placeAndDay.test(text));
  const written = numbered && numberIn(numbered.text);
  const date = dated && dateIn(dated.text);
  return {
    documentNumber: written ?? null,
    planDate: date?.planDate ?? null,
    issuer: (cited[0] && issuer.exec(cited[0].text)?.[1]) ?? null,
    incomplete: incompleteOf(
      written === null ? numbered : undefined,
      date && !date.whole ? dated : undefined,
    ),
  };
}

function numberIn(text: string): string | null {
  return number.exec(text)?.[1]?.replace(/[.…_\s]/g, '') ?? null;
}

/** As exact as the text: "ngày /7/2024" is 2024-07. */
function dateIn(text: string): { readonly planDate: PlanDate | null; readonly whole: boolean } {
  const [, dayOfMonth, month, year] = day.exec(text) ?? [];
  const parts = [year, twoDigits(month), twoDigits(dayOfMonth)];
  const known = parts.slice(0, parts.includes(undefined) ? parts.indexOf(undefined) : parts.length);
  return { planDate: known.length === 0 ? null : known.join('-'), whole: known.length === 3 };
}

function twoDigits(digits: string | undefined): string | undefined {
  return digits?.padStart(2, '0');
}

function incompleteOf(
  noNumber: ProseLine | undefined,
  noDate: ProseLine | undefined,
): Stated<'number' | 'date' | 'both'> | null {
  const line = noNumber ?? noDate;
  if (!line) return null;
  const value = noNumber && noDate ? 'both' : noNumber ? 'number' : 'date';
  return { value, text: line.text, cell: line.cell };
}
