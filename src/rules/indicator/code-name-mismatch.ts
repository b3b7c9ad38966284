import type { IndexEntry } from '../../appendix';
import type { AppendixRule, Found, Write } from '../rule';
import { knownIndex, otherIndex } from './name-fit';
import type { NamedRecord } from './named-records';
import { namedRecords } from './named-records';
import { hasPiiCodes } from './pii-codes';
import { codeReadOf, withCode, withName } from './rewrite';

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
    const listed = workbook.knowledge.reference.indices
      .filter(({ framework, verified }) => framework === 'PII' && verified)
      .map(knownIndex);
    const byCode = new Map(listed.map((known) => [known.entry.code, known]));
    for (const named of namedRecords(appendix)) {
      const { code, name } = named.indicator.value;
      const own = code && byCode.get(code.code);
      const other = own && otherIndex(name, own, listed);
      if (own && other) yield mismatch(named, own.entry, other);
    }
  },
};

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
