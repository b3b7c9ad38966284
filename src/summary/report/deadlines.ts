import type { PlanRecord } from '../../appendix';
import type { Dictionary } from '../../locale';
import { deadlineClass } from '../assignments/deadline-class';

/** Whether the record says a day by which it is done. */
export function hasDeadline({ timeline }: PlanRecord): boolean {
  const read = timeline?.value;
  return read?.kind === 'by' || (read?.kind === 'period' && read.to !== null);
}

const mostTold = 2;

/** The deadlines of some records in a few words: "Thường xuyên", "Quý III/2024, Hằng năm". */
export function deadlinesOf(
  records: readonly PlanRecord[],
  texts: Dictionary['summary']['assignmentsSheet']['deadlines'],
): string {
  const told = [...new Set(records.map(({ timeline }) => deadlineClass(timeline, texts)))];
  return told.length > mostTold ? `${told.slice(0, mostTold).join(', ')}, …` : told.join(', ');
}
