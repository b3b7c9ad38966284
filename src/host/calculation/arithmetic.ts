import type { CellError } from '../package';
import { DIVISION_BY_ZERO, NO_NUMBER } from './errors';

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '^';

export function calculate(operator: ArithmeticOperator, left: number, right: number): number | CellError {
  switch (operator) {
    case '+':
      return finite(left + right);
    case '-':
      return finite(left - right);
    case '*':
      return finite(left * right);
    case '/':
      return right === 0 ? DIVISION_BY_ZERO : finite(left / right);
    case '^':
      return power(left, right);
  }
}

function power(base: number, exponent: number): number | CellError {
  if (base === 0 && exponent === 0) return NO_NUMBER;
  if (base === 0 && exponent < 0) return DIVISION_BY_ZERO;
  return finite(base ** exponent);
}

/** What is too great for a number is none; a cell shows no minus before 0. */
export const finite = (number: number): number | CellError =>
  Number.isFinite(number) ? number + 0 : NO_NUMBER;

/** Rounds as on paper: the half goes away from 0, by the decimal digits that a cell would show. */
export function round(number: number, digits: number): number | CellError {
  const scale = 10 ** Math.abs(Math.trunc(digits));
  const size = Math.abs(number);
  const scaled = digits < 0 ? size / scale : size * scale;
  if (!Number.isFinite(scaled)) return number;
  const rounded = Math.round(Number(scaled.toPrecision(15)));
  return finite(Math.sign(number) * (digits < 0 ? rounded * scale : rounded / scale));
}
