import type { CellValue } from '../../package';
import { finite } from '../arithmetic';
import { DIVISION_BY_ZERO, isError, NO_REFERENCE, WRONG_VALUE } from '../errors';
import { isReference, valueOf } from '../operand';
import { argument, MANY, numberAt, takes, withNumber, type Call, type FunctionEntry } from './call';
import { eachCell } from './cells';
import { Tally, tallyOf } from './numbers';

export type Summary = (tally: Tally) => CellValue;

export const sum: Summary = (tally) => tally.error ?? finite(tally.sum);
export const mean: Summary = (tally) =>
  tally.error ?? (tally.count === 0 ? DIVISION_BY_ZERO : finite(tally.sum / tally.count));
const least: Summary = (tally) => tally.error ?? (tally.count === 0 ? 0 : tally.least);
const most: Summary = (tally) => tally.error ?? (tally.count === 0 ? 0 : tally.most);

const summing = (summary: Summary): FunctionEntry => takes(1, MANY, (call) => summary(tallyOf(call)));

/** How many numbers there are; an error is none, and neither is a text in a cell. */
function countNumbers(call: Call): number {
  const { spelling } = call.surroundings;
  let count = 0;
  for (const each of call.args) {
    const operand = each();
    if (isReference(operand)) eachCell(operand, (value) => (count += typeof value === 'number' ? 1 : 0));
    else {
      const value = valueOf(operand, call.surroundings);
      const isNumber = typeof value === 'string' ? spelling.numberIn(value) !== undefined : !isError(value);
      count += isNumber ? 1 : 0;
    }
  }
  return count;
}

/** How many cells and arguments hold anything, be it an empty text or an error. */
function countFilled(call: Call): number {
  let count = 0;
  for (const each of call.args) {
    const operand = each();
    if (isReference(operand)) eachCell(operand, (value) => (count += value === null ? 0 : 1));
    else count += 1;
  }
  return count;
}

/** A text of no letters is as good as blank here. */
function countBlank(call: Call): CellValue {
  const operand = argument(call, 0);
  if (!isReference(operand)) return WRONG_VALUE;
  let count = 0;
  const beyond = eachCell(operand, (value) => (count += value === null || value === '' ? 1 : 0));
  return count + beyond;
}

type Subtotal = (tally: Tally, filled: number) => CellValue;

const SUBTOTALS: ReadonlyMap<number, Subtotal> = new Map<number, Subtotal>([
  [1, mean],
  [2, ({ count }) => count],
  [3, (_, filled) => filled],
  [4, most],
  [5, least],
  [9, sum],
]);
/** From here on rows that are hidden do not count. */
const VISIBLE_ONLY = 100;

/** Sums up cells, and leaves out those that hold subtotals themselves. */
function subtotal(call: Call, kind: number): CellValue {
  const summary = SUBTOTALS.get(kind > VISIBLE_ONLY ? kind - VISIBLE_ONLY : kind);
  if (!summary) return WRONG_VALUE;
  const tally = new Tally();
  let filled = 0;
  for (const each of call.args.slice(1)) {
    const operand = each();
    if (!isReference(operand)) return isError(operand) ? operand : NO_REFERENCE;
    const { cells } = operand;
    eachCell(operand, (value, row, column) => {
      if (value === null || cells.isSubtotal(row, column)) return;
      if (kind > VISIBLE_ONLY && cells.isHidden(row)) return;
      filled += 1;
      if (typeof value === 'number') tally.add(value);
      else if (isError(value)) tally.error ??= value;
    });
  }
  return summary(tally, filled);
}

export const summingFunctions: Readonly<Record<string, FunctionEntry>> = {
  AVERAGE: summing(mean),
  COUNT: takes(1, MANY, countNumbers),
  COUNTA: takes(1, MANY, countFilled),
  COUNTBLANK: takes(1, 1, countBlank),
  MAX: summing(most),
  MIN: summing(least),
  SUBTOTAL: takes(2, MANY, (call) =>
    withNumber(numberAt(call, 0, 0), (kind) => subtotal(call, Math.trunc(kind))),
  ),
  SUM: summing(sum),
};
