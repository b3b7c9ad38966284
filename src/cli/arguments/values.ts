import type { PlanDate } from '../../appendix';
import { ruleById } from '../../rules';
import { CallError } from './call-error';
import type { Given, OptionName } from './given';
import { valueOf, valuesOf } from './given';

/** The option's value among those that it knows; the first of them where it is not given. */
export function oneOf<const T extends string>(
  given: Given,
  name: OptionName,
  known: readonly [T, ...T[]],
  command: string,
): T {
  const value = valueOf(given, name);
  if (value === null) return known[0];
  const found = known.find((each) => each === value);
  if (found !== undefined) return found;
  throw new CallError(({ callFaults }) => callFaults.valueUnknown(`--${name}`, value, known), command);
}

export function dateIn(given: Given, name: OptionName, command: string): PlanDate | null {
  const value = valueOf(given, name);
  if (value === null || isDay(value)) return value;
  throw new CallError(({ callFaults }) => callFaults.notADate(`--${name}`, value), command);
}

export function countIn(given: Given, name: OptionName, command: string): number | null {
  const value = valueOf(given, name);
  if (value === null) return null;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new CallError(({ callFaults }) => callFaults.notACount(`--${name}`, value), command);
}

export function rulesIn(given: Given, command: string): ReadonlySet<string> | null {
  const ids = valuesOf(given, 'rule');
  for (const id of ids) {
    if (!ruleById(id)) throw new CallError(({ callFaults }) => callFaults.ruleUnknown(id), command);
  }
  return ids.length === 0 ? null : new Set(ids);
}

/** A day of the calendar: 2024-02-30 is none. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
