import type { CellError, CellValue } from '../../package';
import { numberOf } from '../coercion';
import { isError } from '../errors';
import { MISSING, valueOf, type Operand } from '../operand';
import type { Surroundings } from '../surroundings';

/** A call of a function: its arguments are worked out when they are asked for, so that `IF` leaves one alone. */
export interface Call {
  readonly args: readonly (() => Operand)[];
  readonly surroundings: Surroundings;
}

export type SheetFunction = (call: Call) => Operand;

/** A function with the least and the most arguments that it takes. */
export interface FunctionEntry {
  readonly least: number;
  readonly most: number;
  readonly run: SheetFunction;
}

/** Excel takes no more of them. */
export const MANY = 255;

export const takes = (least: number, most: number, run: SheetFunction): FunctionEntry => ({
  least,
  most,
  run,
});

export const argument = ({ args }: Call, index: number): Operand => args[index]?.() ?? null;

export const valueAt = (call: Call, index: number): CellValue =>
  valueOf(argument(call, index), call.surroundings);

/** The number of an argument, or another where there is no such argument. */
export function numberAt(call: Call, index: number, absent: number): number | CellError {
  if (index >= call.args.length) return absent;
  return numberOf(valueAt(call, index), call.surroundings.spelling);
}

/** Goes on with a number, or hands its error on. */
export const withNumber = (number: number | CellError, go: (number: number) => Operand): Operand =>
  isError(number) ? number : go(number);

export const isLeftOut = (operand: Operand): operand is typeof MISSING => operand === MISSING;
