import type { Appendix, IndexEntry, ProseLine } from '../../appendix';
import { indexKeyOf } from '../../appendix/text';
import type { Found, SheetRule } from '../rule';
import { closingIndex, headingIndex, indexNames, mentions } from './index-names';
import type { IndexNames } from './index-names';
import { namedRecords } from './named-records';

/** Another index's name at the end of what is said of an index: copied from its neighbour and not changed. */
export const nameCopied: SheetRule = {
  id: 'name-copied',
  severity: 'warning',
  scope: 'sheet',
  vi: {
    title: 'Chép nhầm tên chỉ số',
    what: '"{own}": nội dung kết thúc bằng tên chỉ số khác, "{other}".',
    why: 'Có thể chép từ mục bên cạnh mà chưa sửa tên.',
    how: 'Đối chiếu, ghi lại đúng tên chỉ số của mục này.',
  },
  en: {
    title: 'Another index named',
    what: '"{own}": its text closes on the name of another index, "{other}".',
    why: 'It may have been copied from a neighbour.',
    how: "Compare, and write this item's own index.",
  },
  *check({ reading }, { knowledge }) {
    const { indices } = knowledge.reference;
    for (const appendix of reading.appendices) {
      const { framework } = appendix.facts;
      const comparable = indices.filter((entry) => framework === null || entry.framework === framework);
      yield* copiedInTable(appendix, indexNames(comparable));
    }
    // Of the two indices only the PCI is told in text, heading by heading.
    yield* copiedInText(reading.prose, indexNames(indices.filter(({ framework }) => framework === 'PCI')));
  },
};

function* copiedInTable(appendix: Appendix, names: IndexNames): Generator<Found> {
  for (const { record, indicator } of namedRecords(appendix)) {
    const own = names.get(indexKeyOf(indicator.value));
    if (!own) continue;
    for (const { cell, text } of record.solutions) {
      const other = copiedName(text, own, names);
      if (other) yield { about: { record }, cells: [cell], params: { own: own.name, other: other.name } };
    }
  }
}

function* copiedInText(lines: readonly ProseLine[], names: IndexNames): Generator<Found> {
  let own: IndexEntry | undefined;
  for (const { cell, text } of lines) {
    const heading = headingIndex(text, names);
    if (heading) own = heading;
    else if (/^[IVX]+\./.test(text)) own = undefined;
    else if (own) {
      const other = copiedName(text, own, names);
      const about = { row: cell.row };
      if (other) yield { about, cells: [cell], params: { own: own.name, other: other.name } };
    }
  }
}

function copiedName(text: string, own: IndexEntry, names: IndexNames): IndexEntry | null {
  const other = closingIndex(text, names);
  return !other || other === own || mentions(text, own) ? null : other;
}
