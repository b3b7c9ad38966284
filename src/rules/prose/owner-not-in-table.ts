import type { Appendix, Owners, PlanRecord, Read } from '../../appendix';
import { fold } from '../../appendix/text';
import { labelOf } from '../label';
import type { CheckedSheet, CheckedWorkbook, Found, WorkbookRule } from '../rule';
import type { Duties } from './duties';
import { dutiesIn } from './duties';

/** The text gives duties to an organisation that the table does not know, or another lead than the table. */
export const ownerNotInTable: WorkbookRule = {
  id: 'owner-not-in-table',
  severity: 'warning',
  scope: 'workbook',
  vi: {
    title: 'Có việc, thiếu trong bảng',
    what: 'Phần lời giao việc cho {owner}, trong bảng đơn vị này không chủ trì, không phối hợp dòng nào.',
    why: 'Việc không có trong Phụ lục thì khó theo dõi.',
    how: 'Bổ sung {owner} vào dòng liên quan, hoặc bỏ nhiệm vụ ở phần lời.',
    variants: {
      'two-leads': {
        title: 'Hai đơn vị chủ trì',
        what: '{indicator}: phần lời giao {owner} chủ trì, trong bảng là {lead}.',
        why: 'Hai nơi ghi khác nhau thì không rõ ai chịu trách nhiệm.',
        how: 'Thống nhất theo Phụ lục.',
      },
    },
  },
  en: {
    title: 'Has duties, not in table',
    what: 'The text gives duties to {owner}, which leads and coordinates no row of the table.',
    why: 'What does not stand in the appendix is hard to follow up.',
    how: 'Add {owner} to the row concerned, or drop the duty from the text.',
    variants: {
      'two-leads': {
        title: 'Two leads',
        what: '{indicator}: the text makes {owner} lead, the table {lead}.',
        why: 'Where two places differ nobody knows who answers for it.',
        how: 'Follow the appendix in both.',
      },
    },
  },
  *check(workbook) {
    const appendices = workbook.sheets.flatMap(({ reading }) => reading.appendices);
    if (appendices.length === 0) return;
    const inTable = ownersOf(appendices);
    for (const sheet of workbook.sheets) {
      const duties = dutiesOn(sheet, workbook);
      yield* absentOwners(sheet, duties, inTable);
      yield* otherLeads(sheet, duties, appendices);
    }
  },
};

function dutiesOn({ reading }: CheckedSheet, { knowledge }: CheckedWorkbook): readonly Duties[] {
  return dutiesIn(reading.prose, knowledge.readOwners);
}

function ownersOf(appendices: readonly Appendix[]): ReadonlySet<string> {
  const named = (field: Read<Owners> | null) => field?.value.named.map(({ name }) => name) ?? [];
  return new Set(
    appendices.flatMap(({ records }) =>
      records.flatMap(({ lead, coordinator }) => [...named(lead), ...named(coordinator)]),
    ),
  );
}

function* absentOwners(
  { grid }: CheckedSheet,
  duties: readonly Duties[],
  inTable: ReadonlySet<string>,
): Generator<Found & { grid: CheckedSheet['grid'] }> {
  for (const { owners, heading } of duties) {
    for (const { name } of owners) {
      if (inTable.has(name)) continue;
      yield {
        grid,
        about: { subject: `${grid.sheet} ${name}` },
        cells: [heading.cell],
        params: { owner: name },
      };
    }
  }
}

/** A line that makes its organisation lead an indicator by name, which another one leads in the table. */
function* otherLeads(
  { grid }: CheckedSheet,
  duties: readonly Duties[],
  appendices: readonly Appendix[],
): Generator<Found & { grid: CheckedSheet['grid'] }> {
  const led = appendices.flatMap((appendix) => appendix.records).flatMap(ledByName);
  for (const { owners, lines } of duties) {
    for (const line of lines) {
      const text = spelled(line.text);
      if (!text.includes('chu tri')) continue;
      for (const { indicator, name, leads } of led) {
        if (owners.some((owner) => leads.includes(owner.name)) || !text.includes(name)) continue;
        const owner = owners.map((one) => one.name);
        yield {
          grid,
          about: { subject: `${indicator} ${owner.join(' ')}` },
          cells: [line.cell],
          variant: 'two-leads',
          params: { indicator, owner, lead: leads },
        };
      }
    }
  }
}

const shortestName = 20;

interface Led {
  readonly indicator: string;
  readonly name: string;
  readonly leads: readonly string[];
}

/** A record whose lead is named, with a name long enough to be found in running text. */
function ledByName(record: PlanRecord): readonly Led[] {
  const { lead, indicator } = record;
  if (!lead || !indicator) return [];
  const leads = lead.value.named.map(({ name }) => name);
  const { name } = indicator.value;
  if (leads.length === 0 || name.length < shortestName) return [];
  return [{ indicator: labelOf(record), name: spelled(name), leads }];
}

/** "tỉ lệ" and "tỷ lệ" are one word. */
function spelled(text: string): string {
  return fold(text).replaceAll('ti le', 'ty le');
}
