import type { SheetRule } from '../rule';
import { knownTypos } from './known-typos';
import { textsOf } from './texts';

interface Slip {
  readonly wrong: string;
  readonly right: string;
}

/** Slips known from real plans. The header's own are told by `header-typo`. */
export const typoKnown: SheetRule = {
  id: 'typo-known',
  severity: 'info',
  scope: 'sheet',
  vi: {
    title: 'Nghi lỗi chính tả',
    what: 'Trong ô có "{wrong}", có lẽ là "{right}".',
    why: 'Văn bản trình ký không nên còn lỗi chính tả.',
    how: 'Sửa thành "{right}".',
  },
  en: {
    title: 'A known slip',
    what: 'The cell says "{wrong}", probably "{right}".',
    why: 'A document for signature should hold no slips.',
    how: 'Write "{right}".',
  },
  *check(sheet) {
    const headers = sheet.reading.appendices.map(({ header }) => header);
    for (const [text, cells] of textsOf(sheet)) {
      const slipped = slipsIn(text);
      if (!slipped) continue;
      const { slips, mended } = slipped;
      const params = { wrong: slips.map(({ wrong }) => wrong), right: slips.map(({ right }) => right) };
      for (const cell of cells) {
        if (headers.some(({ top, bottom }) => cell.row >= top && cell.row <= bottom)) continue;
        const mend = { safe: false, writes: [{ cell, value: mended }] };
        yield { about: { row: cell.row }, cells: [cell], params, mend };
      }
    }
  },
};

function slipsIn(text: string): { readonly slips: readonly Slip[]; readonly mended: string } | null {
  const slips: Slip[] = [];
  let mended = text.normalize('NFC');
  for (const { wrong, right } of knownTypos) {
    if (mended.search(wrong) < 0) continue;
    mended = mended.replace(wrong, (found) => {
      if (!slips.some((slip) => slip.wrong === found)) slips.push({ wrong: found, right });
      return right;
    });
  }
  return slips.length === 0 ? null : { slips, mended };
}
