import type { PlanRecord, Read } from '../appendix';
import { plannedOf } from './record-reads';

/** An indicator of which nothing is told yet but its name: a row of a form that waits to be filled in. */
export function isUnfilled(record: PlanRecord): boolean {
  // In most rows the lead tells at once.
  return record.kind === 'indicator' && isBlank(record.lead) && plannedOf(record).every(isBlank);
}

function isBlank(read: Read<unknown> | null): boolean {
  return !read || read.text.trim() === '';
}
