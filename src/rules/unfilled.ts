import type { PlanRecord } from '../appendix';
import { plannedOf } from './record-reads';

/** An indicator of which nothing is told yet but its name: a row of a form that waits to be filled in. */
export function isUnfilled(record: PlanRecord): boolean {
  return record.kind === 'indicator' && plannedOf(record).every((read) => !read || read.text.trim() === '');
}
