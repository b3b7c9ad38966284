import { truthOf, spelledTruth } from '../coercion';
import { isError, NOT_AVAILABLE, WRONG_VALUE } from '../errors';
import { isReference, valueOf } from '../operand';
import { argument, isLeftOut, MANY, takes, valueAt, type Call, type FunctionEntry } from './call';
import { eachCell } from './cells';
import type { CellError, CellValue } from '../../package';

/** Texts and blanks in cells are passed over; a text that is written out must be a truth value. */
function truths(call: Call): readonly boolean[] | CellError {
  const found: boolean[] = [];
  for (const each of call.args) {
    const operand = each();
    let error: CellError | undefined;
    if (isReference(operand)) {
      eachCell(operand, (value) => {
        if (isError(value)) error ??= value;
        else if (typeof value === 'boolean' || typeof value === 'number')
          found.push(value !== false && value !== 0);
      });
    } else {
      const value = valueOf(operand, call.surroundings);
      const truth = typeof value === 'string' ? (spelledTruth(value) ?? WRONG_VALUE) : truthOf(value);
      if (isError(truth)) error = truth;
      else found.push(truth);
    }
    if (error) return error;
  }
  return found.length > 0 ? found : WRONG_VALUE;
}

const joined =
  (join: (found: readonly boolean[]) => boolean) =>
  (call: Call): CellValue => {
    const found = truths(call);
    return isError(found) ? found : join(found);
  };

const isKind = (is: (value: CellValue) => boolean): FunctionEntry =>
  takes(1, 1, (call) => is(valueAt(call, 0)));

export const logic: Readonly<Record<string, FunctionEntry>> = {
  AND: takes(
    1,
    MANY,
    joined((found) => found.every(Boolean)),
  ),
  FALSE: takes(0, 0, () => false),
  IF: takes(2, 3, (call) => {
    const condition = truthOf(valueAt(call, 0));
    if (isError(condition)) return condition;
    if (!condition && call.args.length < 3) return false;
    const chosen = argument(call, condition ? 1 : 2);
    return isLeftOut(chosen) ? 0 : chosen;
  }),
  IFERROR: takes(2, 2, (call) => {
    const value = valueAt(call, 0);
    return isError(value) ? valueAt(call, 1) : value;
  }),
  ISBLANK: isKind((value) => value === null),
  ISERROR: isKind(isError),
  ISNA: isKind((value) => isError(value) && value.error === NOT_AVAILABLE.error),
  ISNUMBER: isKind((value) => typeof value === 'number'),
  ISTEXT: isKind((value) => typeof value === 'string'),
  NA: takes(0, 0, () => NOT_AVAILABLE),
  NOT: takes(1, 1, (call) => {
    const truth = truthOf(valueAt(call, 0));
    return isError(truth) ? truth : !truth;
  }),
  OR: takes(
    1,
    MANY,
    joined((found) => found.some(Boolean)),
  ),
  TRUE: takes(0, 0, () => true),
};
