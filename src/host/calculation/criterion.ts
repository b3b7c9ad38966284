import type { CellValue } from '../package';
import { foldCase, holds, orderOfNumbers, orderOfTexts, sameNumber } from './comparison';
import { spelledTruth } from './coercion';
import { isError } from './errors';
import type { Spelling } from './surroundings';
import type { Comparison } from './syntax';
import { matcherOf } from './wildcards';

/** Whether a cell is one of those that are asked for. */
export type Criterion = (value: CellValue) => boolean;

const OPERATOR = /^(<=|>=|<>|=|<|>)?(.*)$/su;
const ERROR = /^#(?:N\/A|[A-Z/0]+[!?])$/i;

const isComparison = (sign: string | undefined): sign is Comparison => sign !== undefined;

/** What `SUMIFS` and its like ask of a cell: `5`, `"Sở*"`, `">=10"`, `"<>"`. */
export function criterionOf(wanted: CellValue, spelling: Spelling): Criterion {
  // A blank cell as criterion asks for 0.
  if (wanted === null) return isNumber(0, spelling);
  if (typeof wanted === 'number') return isNumber(wanted, spelling);
  if (typeof wanted !== 'string') return sameAs(wanted);
  const [, sign, rest = ''] = OPERATOR.exec(wanted) ?? [];
  const operator = isComparison(sign) ? sign : '=';
  if (rest === '') return blank(sign === undefined ? 'none' : operator);
  const equals = equalTo(rest, spelling);
  if (operator === '=') return equals;
  if (operator === '<>') return (value) => !equals(value);
  return ordered(operator, rest, spelling);
}

/** Blank cells: `""` also means empty texts, `"="` does not. */
function blank(operator: Comparison | 'none'): Criterion {
  if (operator === 'none') return (value) => value === null || value === '';
  if (operator === '=') return (value) => value === null;
  return operator === '<>' ? (value) => value !== null : () => false;
}

/** A text that spells the number is as good as the number. */
const isNumber =
  (wanted: number, spelling: Spelling): Criterion =>
  (value) =>
    typeof value === 'number'
      ? sameNumber(value, wanted)
      : typeof value === 'string' && value !== '' && spelling.numberIn(value) === wanted;

function sameAs(wanted: Exclude<CellValue, number | string>): Criterion {
  if (isError(wanted)) return (value) => isError(value) && value.error === wanted.error;
  return (value) => value === wanted;
}

function equalTo(text: string, spelling: Spelling): Criterion {
  const number = spelling.numberIn(text);
  if (number !== undefined) return isNumber(number, spelling);
  const truth = spelledTruth(text);
  if (truth !== undefined) return sameAs(truth);
  if (ERROR.test(text)) return sameAs({ error: text.toUpperCase() });
  const matches = matcherOf(text);
  return (value) => typeof value === 'string' && matches(value);
}

function ordered(operator: Comparison, text: string, spelling: Spelling): Criterion {
  const number = spelling.numberIn(text);
  if (number !== undefined)
    return (value) => typeof value === 'number' && holds(operator, orderOfNumbers(value, number));
  const folded = foldCase(text);
  return (value) => typeof value === 'string' && holds(operator, orderOfTexts(foldCase(value), folded));
}
