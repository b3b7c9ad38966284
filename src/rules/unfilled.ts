import type { PlanRecord } from '../appendix';
import { readsOf } from './record-reads';

/** An indicator of which nothing is told yet but its name: a row of a form that waits to be filled in. */
export function isUnfilled(record: PlanRecord): boolean {
  const { code, indicator, kind, note, ordinal, unit } = record;
  const named = new Set<unknown>([ordinal, code, indicator, unit, note]);
  return kind === 'indicator' && readsOf(record).every((read) => named.has(read) || read.text.trim() === '');
}
