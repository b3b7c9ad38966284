import type { CellValue } from '../../host/package';

/** What stands in a line of cells that is pulled on. */
export interface Begun {
  readonly value: CellValue;
  readonly isDate: boolean;
  readonly isFormula: boolean;
}

/** Excel counts no further than this. */
const MOST_DIGITS = 9;
const NUMBERED = /^(.*?)(\d+)$/s;

/**
 * What Excel lets follow: dates day by day, several numbers along their trend, a text that ends in a number by
 * the next number. Nothing where it repeats what stands there: a single number, any other text, formulas.
 */
export function seriesAfter(begun: readonly Begun[], count: number): readonly CellValue[] | undefined {
  if (begun.length === 0 || begun.some(({ isFormula }) => isFormula)) return undefined;
  const values = begun.map(({ value }) => value);
  if (values.every((value) => typeof value === 'number'))
    return begun.length > 1 || begun[0]?.isDate === true ? continued(values, count) : undefined;
  return values.every((value) => typeof value === 'string') ? numberedAfter(values, count) : undefined;
}

function numberedAfter(texts: readonly string[], count: number): readonly string[] | undefined {
  const parts = texts.map((text) => NUMBERED.exec(text));
  const [, before = '', digits = ''] = parts[0] ?? [];
  if (digits === '' || digits.length > MOST_DIGITS) return undefined;
  if (!parts.every((part) => part?.[1] === before)) return undefined;
  const numbers = parts.map((part) => Number(part?.[2]));
  const step = (numbers[1] ?? Number(digits) + 1) - Number(digits);
  const isEven = numbers.every((number, index) => number === Number(digits) + step * index);
  const next = continued(numbers, count);
  if (!isEven || next.some((number) => number < 0)) return undefined;
  return next.map(
    (number) => before + String(number).padStart(digits.startsWith('0') ? digits.length : 1, '0'),
  );
}

/** Along the straight line that lies nearest to the numbers; a single one goes on by one. */
function continued(numbers: readonly number[], count: number): readonly number[] {
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const middle = (numbers.length - 1) / 2;
  const spread = numbers.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  const lean = numbers.reduce((sum, number, at) => sum + (at - middle) * (number - mean), 0);
  const step = numbers.length === 1 ? 1 : lean / spread;
  return Array.from({ length: count }, (_, index) =>
    Number((mean + step * (numbers.length + index - middle)).toPrecision(14)),
  );
}
