import type { PlanDate, PlanFacts } from '../../appendix';
import { cellKey } from '../../appendix';
import type { Params } from '../finding';
import { shortened } from '../label';
import type { CheckedSheet, Found, SheetRule } from '../rule';

/** The title cites a plan whose number or date is still blank. A draft has none before it is signed. */
export const titleIncomplete: SheetRule = {
  id: 'title-incomplete',
  severity: 'info',
  scope: 'sheet',
  vi: {
    title: 'Thiếu số, ngày văn bản',
    what: '"{text}" còn để trống {blank}.',
    why: 'Sau khi ký, văn bản phải đủ số và ngày.',
    how: 'Ghi đủ khi văn bản được ban hành.',
    variants: {
      'number-stated': {
        what: '"{text}" còn để trống {blank}, trong khi trang "{sheet}" đã có số {number}.',
        why: 'Văn bản đã có số mà chỗ này chưa ghi.',
        how: 'Ghi số {number}.',
      },
      'date-stated': {
        what: '"{text}" còn để trống {blank}, trong khi trang "{sheet}" đã có ngày {date}.',
        why: 'Văn bản đã có ngày mà chỗ này chưa ghi.',
        how: 'Ghi ngày {date}.',
      },
      'both-stated': {
        what: '"{text}" còn để trống {blank}, trong khi trang "{sheet}" đã có số {number} ngày {date}.',
        why: 'Văn bản đã có số, ngày mà chỗ này chưa ghi.',
        how: 'Ghi "{number} ngày {date}".',
      },
    },
  },
  en: {
    title: 'Number or date blank',
    what: '"{text}" leaves {blank} blank.',
    why: 'Once signed, a document has both.',
    how: 'Fill it in when the plan is issued.',
    variants: {
      'number-stated': {
        what: '"{text}" leaves {blank} blank, while the sheet "{sheet}" has number {number}.',
        why: 'The document has its number, and this place does not tell it.',
        how: 'Write number {number}.',
      },
      'date-stated': {
        what: '"{text}" leaves {blank} blank, while the sheet "{sheet}" has the date {date}.',
        why: 'The document has its date, and this place does not tell it.',
        how: 'Write the date {date}.',
      },
      'both-stated': {
        what: '"{text}" leaves {blank} blank, while the sheet "{sheet}" has {number} of {date}.',
        why: 'The document has both, and this place does not tell them.',
        how: 'Write "{number}" and {date}.',
      },
    },
  },
  *check({ reading }, { sheets }) {
    for (const incomplete of incompletesOf([
      reading.facts,
      ...reading.appendices.map(({ facts }) => facts),
    ])) {
      yield foundAt(incomplete, sheets);
    }
  },
};

type Incomplete = NonNullable<PlanFacts['incomplete']>;

const blanks = {
  number: { vi: 'số', en: 'the number' },
  date: { vi: 'ngày', en: 'the date' },
  both: { vi: 'số và ngày', en: 'number and date' },
} as const satisfies Record<Incomplete['value'], unknown>;

/** The sheet and its tables may tell of the same title row. */
function incompletesOf(facts: readonly PlanFacts[]): Iterable<Incomplete> {
  const found = facts.flatMap(({ incomplete }) => incomplete ?? []);
  return new Map(
    found.map((incomplete) => [cellKey(incomplete.cell.row, incomplete.cell.column), incomplete]),
  ).values();
}

function foundAt(incomplete: Incomplete, sheets: readonly CheckedSheet[]): Found {
  const { value, text, cell } = incomplete;
  const params = { text: shortened(text), blank: blanks[value] };
  for (const { grid, reading } of sheets) {
    const stated = statedIn(reading.facts, incomplete);
    if (!stated) continue;
    const { variant, ...known } = stated;
    const told = { ...params, sheet: grid.sheet, ...known };
    return { about: { row: cell.row }, cells: [cell], severity: 'warning', variant, params: told };
  }
  return { about: { row: cell.row }, cells: [cell], params };
}

/** What the facts tell of the blank: a number of the same kind of document, a date with its day. */
function statedIn(
  { documentNumber, planDate }: PlanFacts,
  { value, text }: Incomplete,
): ({ readonly variant: string } & Params) | null {
  const symbol = documentNumber?.replace(/^[^/]*/, '') ?? '';
  const number = value !== 'date' && symbol !== '' && text.includes(symbol) ? documentNumber : null;
  const date = value !== 'number' && planDate !== null && fits(planDate, text) ? { date: planDate } : null;
  if (number !== null && date) return { variant: 'both-stated', number, date };
  if (number !== null) return { variant: 'number-stated', number };
  return date ? { variant: 'date-stated', date } : null;
}

const wholeDay = /^\d{4}-\d{2}-\d{2}$/;

/** A day in the month that the title does name. */
function fits(date: PlanDate, text: string): boolean {
  if (!wholeDay.test(date) || !text.includes(date.slice(0, 4))) return false;
  const named = /(?:tháng\s*|\/\s*)(\d{1,2})\s*(?:\/|năm)/i.exec(text)?.[1];
  return named === undefined || Number(named) === Number(date.slice(5, 7));
}
