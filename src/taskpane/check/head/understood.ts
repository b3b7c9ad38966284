import type { ExcelCheck } from '../../../app/in-excel';
import type { Texts } from '../../texts';

/** What was understood, in one line: "Phụ lục · PII 2024 · 17 chỉ số". */
export function understood({ workbook }: ExcelCheck, { check }: Texts): string {
  const appendices = workbook.sheets.flatMap(({ reading }) => reading.appendices);
  const [first] = appendices;
  if (!first) return '';
  const { framework, targetYear } = first.facts;
  const plan = [framework, targetYear].filter((part) => part !== null).join(' ');
  const where = appendices.length === 1 ? first.sheet : check.tables(appendices.length);
  return [where, plan, recordsSaid(appendices, check)].filter(Boolean).join(' · ');
}

type Appendices = ExcelCheck['workbook']['sheets'][number]['reading']['appendices'];

/** "17 chỉ số", "12 nhiệm vụ", or both. */
export function recordsSaid(appendices: Appendices, check: Texts['check']): string {
  const records = appendices.flatMap((appendix) => appendix.records);
  const tasks = records.filter(({ kind }) => kind === 'task').length;
  const indicators = records.length - tasks;
  return [
    indicators > 0 || tasks === 0 ? check.indicators(indicators) : '',
    tasks > 0 ? check.tasks(tasks) : '',
  ]
    .filter(Boolean)
    .join(', ');
}
