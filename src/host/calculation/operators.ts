import type { CellValue } from '../package';
import { calculate, finite } from './arithmetic';
import { numberOf, textOf } from './coercion';
import { compare } from './comparison';
import { isError } from './errors';
import type { Spelling } from './surroundings';
import type { BinaryOperator, UnaryOperator } from './syntax';

export function applyUnary(operator: UnaryOperator, value: CellValue, spelling: Spelling): CellValue {
  // A plus sign changes nothing, not even a text.
  if (operator === '+') return value;
  const number = numberOf(value, spelling);
  if (isError(number)) return number;
  return finite(operator === '-' ? -number : number / 100);
}

/** The error of the left side comes before that of the right. */
export function applyBinary(
  operator: BinaryOperator,
  left: CellValue,
  right: CellValue,
  spelling: Spelling,
): CellValue {
  switch (operator) {
    case '+':
    case '-':
    case '*':
    case '/':
    case '^': {
      const one = numberOf(left, spelling);
      if (isError(one)) return one;
      const other = numberOf(right, spelling);
      return isError(other) ? other : calculate(operator, one, other);
    }
    case '&': {
      const one = textOf(left, spelling);
      if (isError(one)) return one;
      const other = textOf(right, spelling);
      return isError(other) ? other : one + other;
    }
    default:
      if (isError(left)) return left;
      return isError(right) ? right : compare(operator, left, right);
  }
}
