import type { Appendix, Field, IndexEntry } from '../../appendix';
import { indexKeyOf } from '../../appendix/text';
import { fieldNames } from '../field-names';
import { indexNames } from '../indicator/index-names';
import { namedRecords } from '../indicator/named-records';
import type { AppendixRule } from '../rule';
import type { Severity } from '../severity';

/** The table has no column for a field that an appendix of its kind needs. */
export const columnMissing: AppendixRule = {
  id: 'column-missing',
  severity: 'warning',
  scope: 'appendix',
  vi: {
    title: 'Thiếu cột',
    what: 'Phụ lục chưa có cột {field}.',
    why: 'Phụ lục thiếu nội dung cần theo dõi.',
    how: 'Thêm cột {field}; nếu cột đã có dưới tên khác, chọn cột đó trong Cài đặt.',
    variants: {
      baseline: { why: 'Không có mức năm trước thì chưa biết còn phải tăng bao nhiêu.' },
      target: { why: 'Không có mục tiêu thì không biết thế nào là đạt.' },
      lead: { why: 'Không có đơn vị chủ trì thì không rõ ai chịu trách nhiệm.' },
      coordinator: { why: 'Đơn vị chủ trì không biết phối hợp với ai.' },
      timeline: { why: 'Không có thời gian thì khó đôn đốc.' },
    },
  },
  en: {
    title: 'Column missing',
    what: 'The appendix has no column for: {field}.',
    why: 'Something that has to be followed is not told.',
    how: 'Add a column for: {field}. If there is one under another name, choose it in the settings.',
    variants: {
      baseline: { why: "Without last year's score nobody knows how far there is to go." },
      target: { why: 'Without a target nobody knows what success is.' },
      lead: { why: 'Without a lead nobody answers for it.' },
      coordinator: { why: 'The lead does not know with whom to work.' },
      timeline: { why: 'Without a timeline nobody can be reminded.' },
    },
  },
  *check({ appendix, workbook }) {
    for (const { field, severity } of needsOf(appendix, workbook.knowledge.reference.indices)) {
      if (holds(appendix, field)) continue;
      yield {
        about: { subject: `${appendix.sheet} ${field}` },
        cells: [],
        severity,
        variant: field,
        params: { field: fieldNames[field] },
      };
    }
  },
};

interface Need {
  readonly field: Field;
  readonly severity: Severity;
}

const needed = (field: Field): Need => ({ field, severity: 'warning' });
const useful = (field: Field): Need => ({ field, severity: 'info' });

/** What an appendix of this kind needs; a PCI plan is often told in five columns, so that the rest is a suggestion. */
function needsOf(appendix: Appendix, indices: readonly IndexEntry[]): readonly Need[] {
  const { columns, facts } = appendix;
  if (!columns.has('baseline') && !holds(appendix, 'target')) {
    return namesIndices(appendix, indices)
      ? [needed('target'), needed('lead'), needed('timeline')]
      : [needed('lead'), needed('timeline')];
  }
  const always = [needed('target'), needed('lead')];
  if (facts.framework === null) return always;
  const others = facts.framework === 'PII' ? needed : useful;
  return [...always, others('baseline'), others('coordinator'), others('timeline')];
}

/** A table of indices, though it has no figures: most of its names are known. */
function namesIndices(appendix: Appendix, indices: readonly IndexEntry[]): boolean {
  const names = indexNames(indices);
  const named = namedRecords(appendix);
  const known = named.filter(({ indicator }) => names.has(indexKeyOf(indicator.value)));
  return known.length * 2 > named.length;
}

function holds({ columns, otherTargets }: Appendix, field: Field): boolean {
  if (columns.has(field)) return true;
  if (field === 'baseline') return columns.has('baselineRank');
  if (field === 'target') return columns.has('targetRank') || otherTargets.length > 0;
  // "Đơn vị chủ trì, phối hợp": both in one column.
  return field === 'coordinator' && /phối hợp/i.test(columns.get('lead')?.header ?? '');
}
