import type { Appendix } from '../../appendix';
import type { PciComponent } from '../../frameworks';
import { pciEdition } from '../../frameworks';
import { tidy } from '../../appendix/text';
import { editionYearOf } from '../plan-date';
import type { AppendixRule } from '../rule';
import { namedRecords } from './named-records';
import { indexKey } from '../../appendix/text';

/** A PCI appendix that lists components, and not all of that year's. */
export const frameworkIncomplete: AppendixRule = {
  id: 'framework-incomplete',
  severity: 'info',
  scope: 'appendix',
  vi: {
    title: 'Thiếu chỉ số thành phần',
    what: 'Phụ lục có {count}/{total} chỉ số thành phần PCI năm {year}, chưa có: {absent}.',
    why: 'Có thể do thẩm quyền, cũng có thể bỏ sót.',
    how: 'Bổ sung nếu thuộc trách nhiệm của đơn vị.',
  },
  en: {
    title: 'Not all component indices',
    what: 'The appendix has {count} of the {total} PCI components of {year}; absent: {absent}.',
    why: 'They may be outside its remit, or forgotten.',
    how: 'Add those that the unit answers for.',
  },
  *check(table) {
    const { appendix } = table;
    const year = editionYearOf(table);
    const edition = appendix.facts.framework === 'PCI' && year !== null ? pciEdition(year) : null;
    if (edition === null) return;
    const listed = namesIn(appendix);
    const absent = edition.components.filter((component) => !isAmong(component, listed));
    const count = edition.components.length - absent.length;
    if (absent.length === 0 || count < leastListed) return;
    yield {
      about: { subject: `${appendix.sheet} components` },
      cells: [],
      params: {
        count,
        total: edition.components.length,
        year: String(edition.year),
        absent: absent.map(({ name }) => name),
      },
    };
  },
};

/** A table with fewer is not about the components but about targets within one. */
const leastListed = 3;

/** The names of records and of the groups over them. */
function namesIn(appendix: Appendix): ReadonlySet<string> {
  const groups = new Set(appendix.records.flatMap(({ group }) => group ?? []));
  const names = namedRecords(appendix).map(({ indicator }) => indicator.value.name);
  return new Set([...names, ...[...groups].map(withoutNumber)].map(indexKey));
}

function withoutNumber(group: string): string {
  return tidy(group).replace(/^(?:[IVX]+|[A-Z]|\d+)[.)/:]\s*/, '');
}

function isAmong({ name, otherNames, formerNames }: PciComponent, listed: ReadonlySet<string>): boolean {
  return [name, ...otherNames, ...formerNames.map((former) => former.name)].some((each) =>
    listed.has(indexKey(each)),
  );
}
