import type { IndexEntry } from '../../appendix';
import { labelOf } from '../label';
import type { AppendixRule } from '../rule';
import { nameKey } from './same-name';

/** Another index's name at the end of a record's text: copied from its neighbour and not changed. */
export const nameCopied: AppendixRule = {
  id: 'name-copied',
  severity: 'warning',
  scope: 'appendix',
  vi: {
    title: 'Chép nhầm tên chỉ số',
    what: '{indicator}: nội dung kết thúc bằng tên chỉ số khác, "{other}".',
    why: 'Có thể chép từ mục bên cạnh mà chưa sửa tên.',
    how: 'Đối chiếu, ghi lại đúng tên chỉ số của dòng này.',
  },
  en: {
    title: 'Another index named',
    what: '{indicator}: its text closes on the name of another index, "{other}".',
    why: 'It may have been copied from a neighbour.',
    how: "Compare, and write this row's own index.",
  },
  *check({ appendix, workbook }) {
    const { framework } = appendix.facts;
    const named = entriesByName(
      workbook.knowledge.reference.indices.filter(
        (entry) => framework === null || entry.framework === framework,
      ),
    );
    for (const record of appendix.records) {
      const own = named.get(nameKey(record.indicator?.value.name ?? ''));
      if (!own) continue;
      for (const { cell, text } of record.solutions) {
        const other = closingName(text, named);
        if (!other || other === own) continue;
        if (namesOf(own).some((name) => nameKey(text).includes(nameKey(name)))) continue;
        yield {
          about: { record },
          cells: [cell],
          params: { indicator: labelOf(record), other: other.name },
        };
      }
    }
  },
};

function namesOf({ name, otherNames }: IndexEntry): readonly string[] {
  return [name, ...otherNames];
}

function entriesByName(indices: readonly IndexEntry[]): ReadonlyMap<string, IndexEntry> {
  return new Map(indices.flatMap((entry) => namesOf(entry).map((name) => [nameKey(name), entry] as const)));
}

/** What stands behind the last "chỉ số", where that is a known name. DDCI has names much like those of PCI. */
function closingName(text: string, named: ReadonlyMap<string, IndexEntry>): IndexEntry | undefined {
  const key = nameKey(text);
  if (/(?<!\p{L})ddci(?!\p{L})/u.test(key)) return undefined;
  const last = key
    .split(/(?<!\p{L})chi so(?: thanh phan)? /u)
    .slice(1)
    .at(-1);
  return named.get(last ?? '');
}
