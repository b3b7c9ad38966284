import type { Baseline, PlanRecord, Read, TargetReading } from '../../appendix';
import { formatAt } from '../../appendix';
import { isDateFormat } from '../../appendix/numbers';
import { labelOf } from '../label';
import type { AppendixRule } from '../rule';

/** Excel turned a typed rank into a date: "04/63" reads Apr-63. */
export const rankBecameDate: AppendixRule = {
  id: 'rank-became-date',
  severity: 'error',
  scope: 'appendix',
  vi: {
    title: 'Thứ hạng thành ngày tháng',
    what: '{indicator}: ô này là ngày {date}, có lẽ đã gõ thứ hạng {typed}.',
    why: 'Excel tự đổi thứ hạng thành ngày, số liệu đã sai.',
    how: 'Định dạng ô là Text rồi gõ lại {typed}.',
  },
  en: {
    title: 'Rank became a date',
    what: '{indicator}: the cell holds the date {date}; probably the rank {typed} was typed.',
    why: 'Excel turned the rank into a date, and the figure is lost.',
    how: 'Format the cell as Text, then type {typed} again.',
  },
  *check({ appendix, grid }) {
    for (const record of appendix.records) {
      for (const { cell, raw } of ranksOf(record)) {
        if (typeof raw !== 'number' || !isDateFormat(formatAt(grid, cell.row, cell.column))) continue;
        const typed = typedRank(raw, grid.epoch);
        yield {
          about: { record },
          cells: [cell],
          params: { indicator: labelOf(record), date: { date: typed.iso }, typed: typed.rank },
        };
      }
    }
  },
};

function ranksOf(record: PlanRecord): readonly (Read<Baseline> | Read<TargetReading>)[] {
  const { baseline, baselineRank, target, targetRank } = record;
  return [baseline, baselineRank, target, targetRank].filter((read) => read !== null);
}

const daysBefore1970 = { 1900: 25_569, 1904: 24_107 };
const dayInMilliseconds = 86_400_000;

/** Month and two-digit year are what was typed: "04/63" became the first of April 1963. */
function typedRank(serial: number, epoch: 1900 | 1904): { readonly iso: string; readonly rank: string } {
  const date = new Date((Math.floor(serial) - daysBefore1970[epoch]) * dayInMilliseconds);
  const [month, year] = [date.getUTCMonth() + 1, date.getUTCFullYear()];
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(date.getUTCDate()).padStart(2, '0')}`;
  return { iso, rank: `${String(month).padStart(2, '0')}/${String(year % 100).padStart(2, '0')}` };
}
