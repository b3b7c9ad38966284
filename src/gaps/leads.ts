import type { PlanRecord } from '../appendix';

/** Where indicators are gathered that name no lead, or only a group that names nobody. */
export const noLead = '(chưa cụ thể)';

/** Where indicators are gathered whose place in the index is not known. */
export const noPlace = '(chưa có mã)';

/** Each lead once, however often the cell names it. */
export function leadsOf(record: PlanRecord): readonly string[] {
  const named = new Set(record.lead?.value.named.map(({ name }) => name));
  return named.size === 0 ? [noLead] : [...named];
}
