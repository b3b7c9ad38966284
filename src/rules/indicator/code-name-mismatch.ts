import type { IndexEntry } from '../../appendix';
import type { AppendixRule, Found, Write } from '../rule';
import type { NamedRecord } from './named-records';
import { namedRecords } from './named-records';
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
    for (const named of namedRecords(appendix)) {
      const { code, name } = named.indicator.value;
      const own = code && byCode.get(code.code);
      const other = own && otherEntry(name, own, listed);
      if (own && other) yield mismatch(named, own, other);
    }
  },
};

/** How much better another name must fit than the code's own. */
const clearlyBetter = 0.25;
const alike = 0.75;

/** The entry whose name it is, where that is another than the code's. */
function otherEntry(name: string, own: IndexEntry, listed: readonly IndexEntry[]): IndexEntry | null {
  const ownFit = fitOf(name, own);
  if (ownFit === 1) return null;
  let best: IndexEntry | null = null;
  let bestFit = Math.max(alike, ownFit + clearlyBetter);
  for (const entry of listed) {
    const fit = fitOf(name, entry);
    if (fit !== 1 && fit < bestFit) continue;
    best = entry;
    bestFit = fit;
  }
  return best;
}

/** 1 for the very name alone: other words, or the same in another order, are less. */
function fitOf(name: string, { name: listed, otherNames }: IndexEntry): number {
  const key = nameKey(name);
  const names = [listed, ...otherNames];
  if (names.some((known) => nameKey(known) === key)) return 1;
  return Math.min(0.99, Math.max(...names.map((known) => nameOverlap(known, name))));
}

function mismatch(named: NamedRecord, own: IndexEntry, other: IndexEntry): Found {
  const alternatives = [
    ...alternative(
      { vi: `Sửa mã thành ${other.code}`, en: `Change the code to ${other.code}` },
      withCode(named, own.code, other.code),
    ),
    ...alternative(
      { vi: `Sửa tên theo mã ${own.code}`, en: `Change the name to that of ${own.code}` },
      withName(named, own.name),
    ),
  ];
  return {
    about: { record: named.record },
    cells: [codeReadOf(named, own.code).cell],
    params: { code: own.code, ofCode: own.name, other: other.code },
    mend: { safe: false, writes: [], alternatives },
  };
}

function alternative(title: { readonly vi: string; readonly en: string }, write: Write | null) {
  return write ? [{ title, writes: [write] }] : [];
}
