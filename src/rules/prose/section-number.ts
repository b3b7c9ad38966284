import type { ProseLine } from '../../appendix';
import type { Found, SheetRule } from '../rule';

/** Headings numbered the same at one level of one parent. */
export const sectionNumber: SheetRule = {
  id: 'section-number',
  severity: 'warning',
  scope: 'sheet',
  vi: {
    title: 'Đánh số mục trùng',
    what: 'Mục "{number}" có hai lần: "{first}" và "{second}".',
    why: 'Dẫn chiếu theo số mục sẽ nhầm.',
    how: 'Đánh lại số của mục sau.',
  },
  en: {
    title: 'Heading number used twice',
    what: 'Heading "{number}" stands twice: "{first}" and "{second}".',
    why: 'References by number become ambiguous.',
    how: 'Renumber the second heading.',
  },
  *check({ reading }) {
    let part = '';
    const seen = new Map<string, ProseLine>();
    for (const line of reading.prose) {
      if (startsAnother.test(line.text)) {
        seen.clear();
        part = '';
        continue;
      }
      const number = heading.exec(line.text)?.[1];
      if (number === undefined) continue;
      const roman = /^[IVX]+$/.test(number);
      const key = roman ? number : `${part} ${number}`;
      const first = seen.get(key);
      if (first) yield twice(number, first, line);
      else seen.set(key, line);
      if (roman) part = `${number} ${line.cell.row}`;
    }
  },
};

const heading = /^\s*([IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,2})\.\s+\p{Lu}/u;

/** A second document on the same sheet counts anew. */
const startsAnother = /^\s*(?:PHỤ LỤC|Phụ lục|KẾ HOẠCH|QUYẾT ĐỊNH)(?:\s|$)/u;

function twice(number: string, first: ProseLine, second: ProseLine): Found {
  return {
    about: { row: second.cell.row },
    cells: [second.cell],
    params: { number, first: brief(first), second: brief(second) },
  };
}

const longest = 60;

function brief({ text }: ProseLine): string {
  const line = text.trim().replace(/\n.*/s, '');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
