import type { Appendix } from '../../appendix';

/** The year that the goals are for: the column's own header knows best. */
export function goalYearOf({ columns, facts }: Appendix): number | null {
  return columns.get('target')?.year ?? facts.targetYear;
}
