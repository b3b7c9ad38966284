import { labelOf } from '../label';
import type { AppendixRule } from '../rule';
import { everyGoal } from './goals';

/** "Nâng cao", "cải thiện": a direction and no figure. */
export const targetQualitative: AppendixRule = {
  id: 'target-qualitative',
  severity: 'warning',
  scope: 'appendix',
  vi: {
    title: 'Mục tiêu chưa định lượng',
    what: '{indicator}: mục tiêu ghi "{text}", không có con số.',
    why: 'Cuối năm không biết đã đạt hay chưa.',
    how: 'Ghi điểm hoặc thứ hạng cần đạt.',
    variants: { text: { what: 'Văn bản ghi "{text}", không nêu con số nào.' } },
  },
  en: {
    title: 'Goal without a figure',
    what: '{indicator}: the goal says "{text}" and no figure.',
    why: 'At the end of the year nobody can tell whether it was met.',
    how: 'State the score or the rank to reach.',
    variants: { text: { what: 'The text says "{text}" and no figure anywhere.' } },
  },
  *check({ appendix }) {
    for (const record of appendix.records) {
      for (const read of everyGoal(record)) {
        const goals = [read.value.goal, ...read.value.also];
        if (!goals.every(({ kind }) => kind === 'qualitative')) continue;
        yield {
          about: { record },
          cells: [read.cell],
          params: { indicator: labelOf(record), text: read.text },
        };
      }
    }
  },
  *checkText({ reading }, { sheets }) {
    if (sheets.some((sheet) => sheet.reading.appendices.length > 0)) return;
    if (reading.prose.some(({ text }) => figure.test(text.normalize('NFC')))) return;
    for (const { cell, text } of reading.prose) {
      const said = wish.exec(text.normalize('NFC'))?.[0];
      if (said === undefined) continue;
      yield { about: { row: cell.row }, cells: [cell], params: { text: said }, variant: 'text' };
      return;
    }
  },
};

/** A plan as text that names its index and wishes it better, and states no figure anywhere. */
const wish = /(?:nâng cao|cải thiện|tăng)\s(?:điểm số|thứ hạng|điểm)\s[^,;.]{0,60}/iu;
const figure = /\d[\d.,]*\s?(?:điểm|%)|(?:hạng|top|vị trí|nhóm)\s(?:từ\s)?\d/iu;
