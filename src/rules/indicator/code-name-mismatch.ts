import type { IndexEntry, PlanRecord } from '../../appendix';
import type { AppendixRule, Found, Write } from '../rule';
import { hasPiiCodes } from './pii-codes';
import { codeReadOf, withCode, withName } from './rewrite';
import { nameKey, nameOverlap } from './same-name';

/** Code and name belong to different indicators of the verified list. */
export const codeNameMismatch: AppendixRule = {
  id: 'code-name-mismatch',
  severity: 'warning',
  scope: 'appendix',
  vi: {
    title: 'Mã và tên không khớp',
    what: 'Mã {code} là "{ofCode}", còn tên ghi ở đây là của mã {other}.',
    why: 'Không rõ điểm và mục tiêu là của chỉ số nào.',
    how: 'Sửa mã thành {other}, hoặc sửa tên theo mã {code}.',
  },
  en: {
    title: 'Code and name disagree',
    what: '{code} is "{ofCode}", while the name written here has code {other}.',
    why: 'Nobody can tell whose score and goal these are.',
    how: 'Change the code to {other}, or the name to that of {code}.',
  },
  *check({ appendix, workbook }) {
    if (!hasPiiCodes(appendix)) return;
    const listed = workbook.knowledge.reference.indices.filter(
      ({ framework, verified }) => framework === 'PII' && verified,
    );
    const byCode = new Map(listed.map((entry) => [entry.code, entry]));
    for (const record of appendix.records) {
      const own = byCode.get(record.indicator?.value.code?.code ?? '');
      const other = own && otherEntry(record, own, listed);
      if (own && other) yield* mismatch(record, own, other);
    }
  },
};

/** How much better another name must fit than the code's own. */
const clearlyBetter = 0.25;
const alike = 0.75;

/** The entry whose name it is, where that is another than the code's. */
function otherEntry(
  { indicator }: PlanRecord,
  own: IndexEntry,
  listed: readonly IndexEntry[],
): IndexEntry | null {
  const name = indicator?.value.name ?? '';
  if (fitOf(name, own) === 1) return null;
  const [best] = listed
    .filter((entry) => entry !== own)
    .map((entry) => ({ entry, fit: fitOf(name, entry) }))
    .toSorted((one, other) => other.fit - one.fit);
  if (!best) return null;
  const better = best.fit >= alike && best.fit - fitOf(name, own) >= clearlyBetter;
  return better || best.fit === 1 ? best.entry : null;
}

/** 1 for the very name alone: other words, or the same in another order, are less. */
function fitOf(name: string, { name: listed, otherNames }: IndexEntry): number {
  const key = nameKey(name);
  const names = [listed, ...otherNames];
  if (names.some((known) => nameKey(known) === key)) return 1;
  return Math.min(0.99, Math.max(...names.map((known) => nameOverlap(known, name))));
}

function* mismatch(record: PlanRecord, own: IndexEntry, other: IndexEntry): Generator<Found> {
  const read = codeReadOf(record);
  if (!read) return;
  const code = alternative(
    { vi: `Sửa mã thành ${other.code}`, en: `Change the code to ${other.code}` },
    withCode(record, other.code),
  );
  const name = alternative(
    { vi: `Sửa tên theo mã ${own.code}`, en: `Change the name to that of ${own.code}` },
    withName(record, own.name),
  );
  yield {
    about: { record },
    cells: [read.cell],
    params: { code: own.code, ofCode: own.name, other: other.code },
    mend: { safe: false, writes: [], alternatives: [...code, ...name] },
  };
}

function alternative(title: { readonly vi: string; readonly en: string }, write: Write | null) {
  return write ? [{ title, writes: [write] }] : [];
}
