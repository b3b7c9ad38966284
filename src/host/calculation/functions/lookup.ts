import type { CellError, CellValue } from '../../package';
import { foldCase, orderOfNumbers, orderOfTexts, sameNumber } from '../comparison';
import { isError, NO_REFERENCE, NOT_AVAILABLE, WRONG_VALUE } from '../errors';
import { isReference, type Operand } from '../operand';
import type { Reference } from '../surroundings';
import { matcherOf } from '../wildcards';
import { argument, numberAt, takes, valueAt, type Call, type FunctionEntry } from './call';
import { filledPart, heightOf, widthOf } from './cells';

/** `INDEX(range, row, [column])`; 0 stands for all of them, and a single row counts its columns. */
function index(call: Call): Operand {
  const range = argument(call, 0);
  if (!isReference(range)) return isError(range) ? range : WRONG_VALUE;
  const first = numberAt(call, 1, 0);
  const second = numberAt(call, 2, 0);
  if (isError(first)) return first;
  if (isError(second)) return second;
  const isRow = call.args.length < 3 && heightOf(range) === 1;
  return cellsAt(range, Math.trunc(isRow ? 0 : first), Math.trunc(isRow ? first : second));
}

function cellsAt(range: Reference, row: number, column: number): Operand {
  const { area, cells } = range;
  if (row < 0 || column < 0) return WRONG_VALUE;
  if (row > heightOf(range) || column > widthOf(range)) return NO_REFERENCE;
  return {
    cells,
    area: {
      top: area.top + Math.max(row - 1, 0),
      bottom: row === 0 ? area.bottom : area.top + row - 1,
      left: area.left + Math.max(column - 1, 0),
      right: column === 0 ? area.right : area.left + column - 1,
    },
  };
}

/** `MATCH(wanted, range, [way])`: 1 the last not greater, 0 the first the same, -1 the last not less. */
function match(call: Call): Operand {
  const wanted = valueAt(call, 0);
  const range = argument(call, 1);
  const way = numberAt(call, 2, 1);
  if (isError(wanted)) return wanted;
  if (isError(way)) return way;
  if (!isReference(range)) return isError(range) ? range : NOT_AVAILABLE;
  if (heightOf(range) > 1 && widthOf(range) > 1) return NOT_AVAILABLE;
  const at = way === 0 ? firstSame(range, wanted) : lastInOrder(range, wanted, Math.sign(way));
  return at < 0 ? NOT_AVAILABLE : at + 1;
}

/** The values of one row or column, one after the other, as far as there are any. */
function* lineOf(range: Reference): Generator<CellValue> {
  const { area, cells } = range;
  const part = filledPart(range);
  if (!part) return;
  if (widthOf(range) === 1)
    for (let row = area.top; row <= part.bottom; row++) yield cells.value(row, area.left);
  else for (let column = area.left; column <= part.right; column++) yield cells.value(area.top, column);
}

function firstSame(range: Reference, wanted: Exclude<CellValue, CellError>): number {
  const isSame = sameAs(wanted);
  let at = 0;
  for (const value of lineOf(range)) {
    if (isSame(value)) return at;
    at += 1;
  }
  return -1;
}

function sameAs(wanted: Exclude<CellValue, CellError>): (value: CellValue) => boolean {
  if (typeof wanted === 'string') {
    const matches = matcherOf(wanted);
    return (value) => typeof value === 'string' && matches(value);
  }
  if (typeof wanted === 'boolean') return (value) => value === wanted;
  const number = wanted ?? 0;
  return (value) => typeof value === 'number' && sameNumber(value, number);
}

/** The last value that is not beyond the wanted one; what is of another kind is passed over. */
function lastInOrder(range: Reference, wanted: Exclude<CellValue, CellError>, way: number): number {
  let found = -1;
  let at = 0;
  for (const value of lineOf(range)) {
    const difference = differenceOf(value, wanted ?? 0);
    if (difference !== undefined) {
      if (difference * way > 0) break;
      found = at;
    }
    at += 1;
  }
  return found;
}

function differenceOf(value: CellValue, wanted: number | string | boolean): number | undefined {
  if (typeof value === 'number' && typeof wanted === 'number') return orderOfNumbers(value, wanted);
  if (typeof value === 'string' && typeof wanted === 'string')
    return orderOfTexts(foldCase(value), foldCase(wanted));
  if (typeof value === 'boolean' && typeof wanted === 'boolean') return Number(value) - Number(wanted);
  return undefined;
}

export const lookupFunctions: Readonly<Record<string, FunctionEntry>> = {
  INDEX: takes(2, 3, index),
  MATCH: takes(2, 3, match),
};
