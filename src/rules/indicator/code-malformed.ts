import type { IndexEntry } from '../../appendix';
import { nameKey } from '../../appendix/text';
import type { AppendixRule } from '../rule';
import { namedRecords } from './named-records';
import { hasPiiCodes } from './pii-codes';
import { codeReadOf, withCode } from './rewrite';

/** Something like a PII code that is none: "1.1", "1,1.1", "8.1.1", "1.1.1.a". */
export const codeMalformed: AppendixRule = {
  id: 'code-malformed',
  severity: 'warning',
  scope: 'appendix',
  vi: {
    title: 'Mã chỉ số sai dạng',
    what: 'Mã "{code}" không đúng dạng mã chỉ số PII (trụ cột.nhóm.chỉ số).',
    why: 'Không đối chiếu được với bộ chỉ số.',
    how: 'Ghi lại mã, ví dụ "1.2.1".',
    variants: { proposed: { how: 'Ghi "{proposal}".' } },
  },
  en: {
    title: 'Malformed code',
    what: '"{code}" is no PII code (pillar.group.indicator).',
    why: 'It cannot be looked up in the index.',
    how: 'Write the code as in "1.2.1".',
    variants: { proposed: { how: 'Write "{proposal}".' } },
  },
  *check({ appendix, workbook }) {
    if (!hasPiiCodes(appendix)) return;
    for (const named of namedRecords(appendix)) {
      const { record, indicator } = named;
      const { code } = indicator.value;
      if (record.kind !== 'indicator' || !code || code.wellFormed) continue;
      const found = { about: { record }, cells: [codeReadOf(named, code.code).cell] };
      const params = { code: code.code };
      const proposal = proposedCode(indicator.value.key, code.code, workbook.knowledge.reference.indices);
      if (proposal === null) yield { ...found, params };
      else {
        const write = withCode(named, code.code, proposal);
        const mend = write ? { mend: { safe: false, writes: [write] } } : {};
        yield { ...found, params: { ...params, proposal }, variant: 'proposed', ...mend };
      }
    }
  },
};

const wellFormed = /^[1-7]\.[1-9]\.[1-9]$/;

/** The code that the name has in the index, else the code as it was meant. */
function proposedCode(key: string, code: string, indices: readonly IndexEntry[]): string | null {
  const entry = indices.find(
    (known) => known.framework === 'PII' && known.verified && nameKey(known.name) === key,
  );
  if (entry) return entry.code;
  const meant = code.replaceAll(',', '.').replace(/\.?\p{L}$/u, '');
  return wellFormed.test(meant) ? meant : null;
}
