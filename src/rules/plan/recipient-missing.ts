import type { Appendix, Cell, ProseLine } from '../../appendix';
import { fold } from '../../appendix/text';
import type { CheckedSheet, WorkbookRule } from '../rule';

/** A lead outside the issuer's own apparatus that "Nơi nhận" does not list. */
export const recipientMissing: WorkbookRule = {
  id: 'recipient-missing',
  severity: 'warning',
  scope: 'workbook',
  vi: {
    title: 'Nơi nhận thiếu đơn vị',
    what: '{owner} được giao chủ trì, mục "Nơi nhận" không có đơn vị này.',
    why: 'Cơ quan ngành dọc không nhận văn bản thì không thực hiện.',
    how: 'Thêm {owner} vào "Nơi nhận".',
  },
  en: {
    title: 'Recipient missing',
    what: '{owner} is made lead, yet "Nơi nhận" does not list it.',
    why: 'A central agency that does not receive the plan will not act on it.',
    how: 'Add {owner} to "Nơi nhận".',
  },
  *check({ sheets, knowledge }) {
    const leads = outsideLeads(sheets.flatMap(({ reading }) => reading.appendices));
    for (const { grid, reading } of sheets) {
      const list = recipientsIn(reading.prose);
      if (!list || list.lines.some(({ text }) => listsThemAll(text))) continue;
      const listed = new Set(
        list.lines.flatMap(({ text }) => knowledge.readOwners(text).named.map(({ name }) => name)),
      );
      for (const [owner, leadCells] of leads) {
        if (listed.has(owner)) continue;
        const cells =
          leadCells.sheetId === grid.sheetId ? [...leadCells.cells, list.heading] : [list.heading];
        yield { grid, about: { subject: owner }, cells, params: { owner } };
      }
    }
  },
};

/** Central agencies on the territory that lead a row, and where. */
function outsideLeads(
  appendices: readonly Appendix[],
): ReadonlyMap<string, { sheetId: string; cells: Cell[] }> {
  const leads = new Map<string, { sheetId: string; cells: Cell[] }>();
  for (const { records, sheetId } of appendices) {
    for (const { lead } of records) {
      for (const { name, organisation } of lead?.value.named ?? []) {
        if (!lead || organisation?.kind !== 'central') continue;
        const known = leads.get(name);
        if (known) known.cells.push(lead.cell);
        else leads.set(name, { sheetId, cells: [lead.cell] });
      }
    }
  }
  return leads;
}

function recipientsIn(
  prose: CheckedSheet['reading']['prose'],
): { heading: Cell; lines: readonly ProseLine[] } | null {
  const start = prose.findIndex(({ text }) => fold(text).startsWith('noi nhan'));
  const heading = prose[start];
  if (!heading) return null;
  const after = prose.slice(start + 1);
  const end = after.findIndex(({ text }) => !/^\s*[-+–•]/u.test(text));
  return { heading: heading.cell, lines: [heading, ...(end < 0 ? after : after.slice(0, end))] };
}

/** "Các cơ quan Trung ương trên địa bàn tỉnh" names them together. */
function listsThemAll(text: string): boolean {
  return /(?:co quan|don vi)[^;]{0,30}(?:trung uong|nganh doc)|nhu (?:phan|muc|tren)|co quan[^;]{0,30}chu tri/.test(
    fold(text),
  );
}
