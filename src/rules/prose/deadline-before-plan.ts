import type { ProseLine } from '../../appendix';
import { fold } from '../../appendix/text';
import { lastDayOf, planDateOf, planYearOf } from '../plan-date';
import type { SheetRule } from '../rule';

/** A reporting deadline that was over before the plan was issued. */
export const deadlineBeforePlan: SheetRule = {
  id: 'deadline-before-plan',
  severity: 'warning',
  scope: 'sheet',
  vi: {
    title: 'Hạn báo cáo đã qua',
    what: 'Mốc báo cáo {deadlines} đến trước khi kế hoạch ban hành ({planDate}).',
    why: 'Không ai thực hiện được mốc đã qua.',
    how: 'Bỏ mốc này hoặc chuyển sang kỳ sau.',
  },
  en: {
    title: 'Deadline before the plan',
    what: 'The reporting deadline {deadlines} falls before the plan is issued ({planDate}).',
    why: 'Nobody can meet a deadline that is over.',
    how: 'Drop it or move it to the next period.',
  },
  *check(sheet) {
    const planDate = planDateOf(sheet);
    if (planDate === null) return;
    const issued = lastDayOf(planDate);
    const year = planYearOf(sheet) ?? Number(issued.slice(0, 4));
    for (const line of sheet.reading.prose) {
      const over = deadlinesIn(line, year).filter((deadline) => deadline < issued);
      if (over.length === 0) continue;
      yield {
        about: { row: line.cell.row },
        cells: [line.cell],
        params: { deadlines: over.map(asWritten), planDate: { date: planDate } },
      };
    }
  },
};

const dated = /truoc (?:ngay )?(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)/g;
const ofMonths =
  /truoc (?:ngay )?(\d{1,2}) (?:cua )?(?:cac )?thang (\d{1,2}(?:(?:, ?| va )\d{1,2}){0,11})(?!\d| hang nam)/g;

/** "trước ngày 20/5/2024"; "trước ngày 15 của các tháng 3, 6, 9" of the plan's year. */
function deadlinesIn({ text }: ProseLine, year: number): readonly string[] {
  if (!text.normalize('NFC').includes('trước')) return [];
  const line = fold(text);
  if (!line.includes('bao cao')) return [];
  const days = [...line.matchAll(dated)].map((match) => iso(Number(match[3]), match[2], match[1]));
  const periodic = [...line.matchAll(ofMonths)].flatMap((match) =>
    [...String(match[2]).matchAll(/\d+/g)].map(([month]) => iso(year, month, match[1])),
  );
  return [...days, ...periodic];
}

function iso(year: number, month: string | undefined, day: string | undefined): string {
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

function asWritten(date: string): string {
  const [year, month, day] = date.split('-');
  return `${day}/${Number(month)}/${year}`;
}
