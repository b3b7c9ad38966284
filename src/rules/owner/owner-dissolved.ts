import type { Owner, Owners } from '../../appendix';
import type { Param } from '../finding';
import { lastDayOf, planDateOf, planYearOf } from '../plan-date';
import { remembered } from '../remembered';
import type { AppendixRule, CheckedAppendix, Mend } from '../rule';
import type { DutyCell } from './duties';
import { dutiesOf } from './duties';
import { withoutPart, withPart } from './edit-list';

/** An organisation that is no more when the plan is issued. What ends later was right when the plan was written. */
export const ownerDissolved: AppendixRule = {
  id: 'owner-dissolved',
  severity: 'warning',
  scope: 'appendix',
  vi: {
    title: 'Cơ quan đã sáp nhập',
    what: '"{name}" không còn từ {date}.',
    why: 'Không giao được nhiệm vụ.',
    how: 'Thay bằng {successor}.',
    variants: {
      'within-the-year': {
        title: 'Cơ quan sẽ sáp nhập',
        what: '"{name}" không còn từ {date}, ngay trong thời gian thực hiện.',
        why: 'Đến hạn thì không còn cơ quan này để đôn đốc.',
        how: 'Giao tiếp cho {successor}.',
      },
    },
  },
  en: {
    title: 'Organisation is no more',
    what: '"{name}" is gone since {date}.',
    why: 'Nothing can be given to it.',
    how: 'Put {successor} in its place.',
    variants: {
      'within-the-year': {
        title: 'Organisation will be gone',
        what: '"{name}" is gone from {date}, while the plan still runs.',
        why: 'When it falls due there is nobody to remind.',
        how: 'Hand it on to {successor}.',
      },
    },
  },
  *check(table) {
    const { issued, over } = spanOf(table);
    if (issued === null || over === null) return;
    const endedBy = remembered((owners: Owners) => endedIn(owners, over));
    for (const duty of dutiesOf(table.appendix)) {
      const gone = endedBy(duty.read.value);
      const [first] = gone;
      if (!first) continue;
      yield {
        about: { record: duty.record },
        cells: [duty.read.cell],
        params: {
          name: gone.map(({ text }) => text).join('", "'),
          date: { date: dayAfter(first.until) },
          successor: successorsOf(gone),
        },
        ...(first.until >= issued && { severity: 'info', variant: 'within-the-year' }),
        ...mendOf(duty, gone),
      };
    }
  },
};

interface Ended {
  readonly text: string;
  readonly until: string;
  readonly successor: string | null;
}

/** From the day on which the plan may have been issued to the last day of its year. */
function spanOf({ appendix, grid, reading }: CheckedAppendix) {
  const sheet = { grid, reading };
  const date = appendix.facts.planDate ?? planDateOf(sheet);
  const year = appendix.facts.targetYear ?? planYearOf(sheet);
  const yearBegins = year === null ? null : `${year}-01-01`;
  const issued = date === null ? yearBegins : lastDayOf(date);
  return { issued, over: year === null ? issued : `${year}-12-31` };
}

function endedIn({ named, groups }: Owners, over: string): readonly Ended[] {
  return [named, groups]
    .flat()
    .flatMap((owner) => {
      const until = owner?.organisation?.until;
      return owner && until ? [{ text: owner.text, until, successor: successorOf(owner) }] : [];
    })
    .filter(({ until }) => until < over)
    .toSorted((one, other) => one.until.localeCompare(other.until));
}

function successorOf({ organisation }: Owner): string | null {
  return organisation?.successor?.replace('{tỉnh}', 'tỉnh') ?? null;
}

function successorsOf(gone: readonly Ended[]): Param {
  const names = new Set(gone.flatMap(({ successor }) => (successor === null ? [] : [`"${successor}"`])));
  return names.size > 0
    ? [...names]
    : { vi: 'cơ quan đang làm nhiệm vụ này', en: 'the organisation that does its work now' };
}

/** The successor in each one's place, once. */
function mendOf({ read, typed }: DutyCell, gone: readonly Ended[]): { readonly mend?: Mend } {
  if (typed === null) return {};
  const value = gone.reduce((text, ended) => {
    if (ended.successor === null) return text;
    return text.includes(ended.successor)
      ? withoutPart(text, ended.text)
      : withPart(text, ended.text, ended.successor);
  }, typed);
  return { mend: { safe: false, writes: [{ cell: read.cell, value }] } };
}

const dayInMilliseconds = 86_400_000;

function dayAfter(iso: string): string {
  return new Date(Date.parse(iso) + dayInMilliseconds).toISOString().slice(0, 10);
}
