import { round } from '../arithmetic';
import { textOf } from '../coercion';
import { isError, WRONG_VALUE } from '../errors';
import { numberAt, takes, valueAt, withNumber, type Call, type FunctionEntry } from './call';
import type { CellValue } from '../../package';

/** A text that spells a number is formatted as the number. */
function text(call: Call): CellValue {
  const { spelling } = call.surroundings;
  const value = valueAt(call, 0);
  const code = textOf(valueAt(call, 1), spelling);
  if (isError(value)) return value;
  if (isError(code)) return code;
  if (code === '') return '';
  const shown = typeof value === 'string' ? (spelling.numberIn(value) ?? value) : (value ?? 0);
  return spelling.formatted(shown, code);
}

const LONGEST = 32_767;

/** Texts and numbers joined, as `&` does. */
function concatenate(call: Call): CellValue {
  let joined = '';
  for (const at of call.args.keys()) {
    const part = textOf(valueAt(call, at), call.surroundings.spelling);
    if (isError(part)) return part;
    joined += part;
  }
  return joined.length > LONGEST ? WRONG_VALUE : joined;
}

export const textFunctions: Readonly<Record<string, FunctionEntry>> = {
  ABS: takes(1, 1, (call) => withNumber(numberAt(call, 0, 0), Math.abs)),
  CONCATENATE: takes(1, 255, concatenate),
  /** The text to click on; where there is none, the place itself. */
  HYPERLINK: takes(1, 2, (call) => valueAt(call, call.args.length - 1)),
  LEN: takes(1, 1, (call) => {
    const written = textOf(valueAt(call, 0), call.surroundings.spelling);
    return isError(written) ? written : written.length;
  }),
  ROUND: takes(2, 2, (call) =>
    withNumber(numberAt(call, 0, 0), (number) =>
      withNumber(numberAt(call, 1, 0), (digits) => round(number, digits)),
    ),
  ),
  TEXT: takes(2, 2, text),
};
