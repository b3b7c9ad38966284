import type { SheetReading } from '../../appendix';
import { cellKey } from '../../appendix';
import { hasMarkup, tidy } from '../../appendix/text';
import { aboutRowOf } from '../about-row';
import { shortened } from '../label';
import type { SheetRule } from '../rule';
import { typedTextsOf } from './typed-texts';

/** Spaces and characters that nobody sees, and that make two equal texts different. */
export const textSpacing: SheetRule = {
  id: 'text-spacing',
  severity: 'info',
  scope: 'sheet',
  vi: {
    title: 'Thừa khoảng trắng',
    what: '"{text}" có khoảng trắng thừa.',
    why: 'Khi lọc và tổng hợp, Excel coi là một nội dung khác.',
    how: 'Bỏ khoảng trắng thừa; chữ giữ nguyên.',
    variants: {
      invisible: {
        title: 'Có ký tự ẩn',
        what: '"{text}" có ký tự không nhìn thấy.',
        how: 'Bỏ ký tự ẩn; chữ giữ nguyên.',
      },
      decomposed: {
        title: 'Dấu tiếng Việt tách rời',
        what: '"{text}" gõ bằng dấu tách rời (Unicode tổ hợp).',
        how: 'Đổi sang Unicode dựng sẵn; chữ giữ nguyên.',
      },
    },
  },
  en: {
    title: 'Stray spaces',
    what: '"{text}" has spaces that it does not need.',
    why: 'Filters and pivots take it for another text.',
    how: 'Remove the spaces; the words stay.',
    variants: {
      invisible: {
        title: 'Invisible characters',
        what: '"{text}" holds characters that nobody sees.',
        how: 'Remove them; the words stay.',
      },
      decomposed: {
        title: 'Accents typed apart',
        what: '"{text}" is typed in decomposed Unicode.',
        how: 'Compose the letters; the words stay.',
      },
    },
  },
  *check(sheet) {
    const about = aboutRowOf(sheet.reading);
    const drafted = blanksToFill(sheet.reading);
    for (const [text, cells] of typedTextsOf(sheet)) {
      const value = tidy(text);
      // Where markup is left as well, `text-residue` tidies both.
      if (value === text || hasMarkup(text)) continue;
      const told = { params: { text: shortened(value) }, ...kindOf(text) };
      for (const cell of cells) {
        if (drafted.has(cellKey(cell.row, cell.column))) continue;
        yield {
          about: about(cell.row),
          cells: [cell],
          mend: { safe: true, writes: [{ cell, value }] },
          ...told,
        };
      }
    }
  },
};

/** "số      /KH-UBND ngày    /7/2024": the room is there for somebody to fill. */
function blanksToFill({ facts, appendices }: SheetReading): ReadonlySet<number> {
  const all = [facts, ...appendices.map((appendix) => appendix.facts)];
  return new Set(
    all.flatMap(({ incomplete }) =>
      incomplete ? [cellKey(incomplete.cell.row, incomplete.cell.column)] : [],
    ),
  );
}

/** Spaces that are none of the usual, and characters without any width. */
const unseen = /(?! )[^\S\r\n]|[\u200b-\u200f\u2060\ufeff\u00ad]/;

/** The odder cause is told where there are several. */
function kindOf(text: string): { readonly variant?: string } {
  if (text !== text.normalize('NFC')) return { variant: 'decomposed' };
  return unseen.test(text) ? { variant: 'invisible' } : {};
}
