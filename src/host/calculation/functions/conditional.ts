import type { CellValue } from '../../package';
import { criterionOf, type Criterion } from '../criterion';
import { isError, WRONG_VALUE } from '../errors';
import { isReference, type Operand } from '../operand';
import type { Reference } from '../surroundings';
import { argument, MANY, takes, valueAt, type Call, type FunctionEntry } from './call';
import { filledPart, heightOf, widthOf } from './cells';
import { Tally } from './numbers';
import { mean, sum, type Summary } from './summing';

interface Condition {
  readonly range: Reference;
  readonly criterion: Criterion;
}

/** The pairs of range and criterion from an argument on; the ranges must be of one size. */
function conditionsFrom(call: Call, first: number): readonly Condition[] | undefined {
  const conditions: Condition[] = [];
  for (let index = first; index + 1 < call.args.length; index += 2) {
    const range = argument(call, index);
    if (!isReference(range)) return undefined;
    conditions.push({
      range,
      criterion: criterionOf(valueAt(call, index + 1), call.surroundings.spelling),
    });
  }
  const complete = (call.args.length - first) % 2 === 0;
  return complete && conditions.every(({ range }) => sameSize(range, conditions[0]?.range))
    ? conditions
    : undefined;
}

const sameSize = (one: Reference, other: Reference | undefined): boolean =>
  other !== undefined && heightOf(one) === heightOf(other) && widthOf(one) === widthOf(other);

/** Visits the places, counted from the first cell, at which all conditions hold; says how many lie beyond. */
function eachMatch(conditions: readonly Condition[], visit: (row: number, column: number) => void): number {
  const [first] = conditions;
  if (!first) return 0;
  const parts = conditions.flatMap(({ range }) => {
    const part = filledPart(range);
    return part ? [{ bottom: part.bottom - range.area.top, right: part.right - range.area.left }] : [];
  });
  const bottom = Math.max(-1, ...parts.map((part) => part.bottom));
  const right = Math.max(-1, ...parts.map((part) => part.right));
  for (let row = 0; row <= bottom; row++) {
    for (let column = 0; column <= right; column++) {
      if (allHold(conditions, row, column)) visit(row, column);
    }
  }
  const beyond = heightOf(first.range) * widthOf(first.range) - (bottom + 1) * (right + 1);
  return conditions.every(({ criterion }) => criterion(null)) ? beyond : 0;
}

function allHold(conditions: readonly Condition[], row: number, column: number): boolean {
  for (const { criterion, range } of conditions) {
    const { area, cells } = range;
    if (!criterion(cells.value(area.top + row, area.left + column))) return false;
  }
  return true;
}

function summarise(summed: Reference, conditions: readonly Condition[], summary: Summary): CellValue {
  const tally = new Tally();
  const { area, cells } = summed;
  eachMatch(conditions, (row, column) => {
    const value = cells.value(area.top + row, area.left + column);
    if (typeof value === 'number') tally.add(value);
    else if (isError(value)) tally.error ??= value;
  });
  return summary(tally);
}

/** `SUMIF(range, criterion, [summed])`: the summed cells begin at their first and are as many as are looked at. */
const single =
  (summary: Summary) =>
  (call: Call): Operand => {
    const [condition] = conditionsFrom({ ...call, args: call.args.slice(0, 2) }, 0) ?? [];
    const summed = call.args.length > 2 ? argument(call, 2) : condition?.range;
    if (!condition || summed === undefined || !isReference(summed)) return WRONG_VALUE;
    return summarise(summed, [condition], summary);
  };

/** `SUMIFS(summed, range, criterion, …)`. */
const several =
  (summary: Summary) =>
  (call: Call): Operand => {
    const summed = argument(call, 0);
    const conditions = conditionsFrom(call, 1);
    if (!isReference(summed) || !conditions || !sameSize(summed, conditions[0]?.range))
      return isError(summed) ? summed : WRONG_VALUE;
    return summarise(summed, conditions, summary);
  };

function count(call: Call): Operand {
  const conditions = conditionsFrom(call, 0);
  if (!conditions) return WRONG_VALUE;
  let found = 0;
  const beyond = eachMatch(conditions, () => (found += 1));
  return found + beyond;
}

export const conditionalFunctions: Readonly<Record<string, FunctionEntry>> = {
  AVERAGEIF: takes(2, 3, single(mean)),
  AVERAGEIFS: takes(3, MANY, several(mean)),
  COUNTIF: takes(2, 2, count),
  COUNTIFS: takes(2, MANY, count),
  SUMIF: takes(2, 3, single(sum)),
  SUMIFS: takes(3, MANY, several(sum)),
};
