import { aboutRowOf } from '../about-row';
import { shortened } from '../label';
import type { SheetRule } from '../rule';
import { typedTextsOf } from './typed-texts';

const formula = /^[=@](?:\p{L}|\()/u;
/** "+ Xây dựng …" and "- Tiếp tục …" are bullets: a sign counts only before a cell or a call of a function. */
const signedFormula = /^[+-](?:\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}])|[A-Z][A-Z0-9.]*\([ -~]*\))/iu;

/** A text that another program would run as a formula. */
export const formulaInjection: SheetRule = {
  id: 'formula-injection',
  severity: 'warning',
  scope: 'sheet',
  vi: {
    title: 'Chữ dễ thành công thức',
    what: 'Ô ghi "{text}", chương trình khác có thể chạy như công thức.',
    why: 'Khi xuất ra CSV hoặc mở bằng chương trình khác, nội dung bị đổi.',
    how: 'Ghi lại cho không mở đầu bằng "{sign}".',
  },
  en: {
    title: 'Text that reads as formula',
    what: 'The cell says "{text}", which another program may run.',
    why: 'Exported to CSV or opened elsewhere, it becomes something else.',
    how: 'Write it so that it does not begin with "{sign}".',
  },
  *check(sheet) {
    const about = aboutRowOf(sheet.reading);
    for (const [text, cells] of typedTextsOf(sheet)) {
      if (!formula.test(text) && !signedFormula.test(text)) continue;
      const params = { text: shortened(text), sign: text.charAt(0) };
      for (const cell of cells) yield { about: about(cell.row), cells: [cell], params };
    }
  },
};
