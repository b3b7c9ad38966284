import { hasMarkup, stripMarkup } from '../../appendix/text';
import { aboutRowOf } from '../about-row';
import { shortened } from '../label';
import type { SheetRule } from '../rule';
import { typedTextsOf } from './typed-texts';

/** What a conversion from PDF or Word left in a cell: `$\geq 10\%$`, `<p>…</p>`. */
export const textResidue: SheetRule = {
  id: 'text-residue',
  severity: 'warning',
  scope: 'sheet',
  vi: {
    title: 'Còn mã định dạng',
    what: 'Ô còn mã {residue}: "{text}".',
    why: 'Mã do chuyển đổi văn bản để lại, in ra vẫn thấy.',
    how: 'Bỏ mã, chỉ giữ chữ: "{clean}".',
  },
  en: {
    title: 'Markup left over',
    what: 'The cell still holds {residue}: "{text}".',
    why: 'A conversion left it there, and it will be printed.',
    how: 'Keep the text alone: "{clean}".',
  },
  *check(sheet) {
    const about = aboutRowOf(sheet.reading);
    for (const [text, cells] of typedTextsOf(sheet)) {
      const clean = withoutMarkup(text);
      if (clean === null) continue;
      const params = { residue: residueIn(text), text: shortened(text), clean: shortened(clean) };
      for (const cell of cells) {
        const mend = { safe: true, writes: [{ cell, value: clean }] };
        yield { about: about(cell.row), cells: [cell], params, mend };
      }
    }
  },
};

/** Null where there is none. Markup that was escaped twice comes to light layer by layer. */
function withoutMarkup(text: string): string | null {
  if (!hasMarkup(text)) return null;
  let clean = stripMarkup(text);
  while (hasMarkup(clean)) clean = stripMarkup(clean);
  return clean;
}

function residueIn(text: string): string {
  return /<\/?[a-z]|&#?\w+;/i.test(text) ? 'HTML' : 'LaTeX';
}
