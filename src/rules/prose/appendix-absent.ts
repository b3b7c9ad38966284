import { fold } from '../../appendix/text';
import type { WorkbookRule } from '../rule';

/** The text points to an appendix, and the workbook has no table. */
export const appendixAbsent: WorkbookRule = {
  id: 'appendix-absent',
  severity: 'warning',
  scope: 'workbook',
  vi: {
    title: 'Thiếu phụ lục kèm theo',
    what: 'Văn bản ghi "{text}", tệp này không có bảng phụ lục nào.',
    why: 'Chưa rõ ai làm gì, đến bao giờ.',
    how: 'Thêm bảng phụ lục vào tệp, hoặc mở đúng tệp có phụ lục.',
  },
  en: {
    title: 'The appendix is absent',
    what: 'The text says "{text}", and this workbook holds no appendix table.',
    why: 'Who does what, and until when, is not said.',
    how: 'Add the appendix to the workbook, or open the file that holds it.',
  },
  *check({ sheets }) {
    if (sheets.some(({ reading }) => reading.appendices.length > 0)) return;
    for (const { grid, reading } of sheets) {
      const lines = reading.prose.filter(({ text }) => pointsToAppendix(text));
      const [first] = lines;
      if (!first) continue;
      yield {
        grid,
        about: { subject: grid.sheet },
        cells: lines.map(({ cell }) => cell),
        params: { text: mention.exec(first.text.normalize('NFC'))?.[0] ?? first.text },
      };
    }
  },
};

const mention = /[^.;()]{0,40}[Pp]hụ lục[^.;()]{0,60}/u;

function pointsToAppendix(text: string): boolean {
  return /phu luc[^.;]{0,80}kem theo|kem theo[^.;]{0,20}phu luc/.test(fold(text));
}
