import type { ProseLine } from '../../appendix';
import { indexKeyOf, nameKey } from '../../appendix/text';
import { editionYearOf } from '../plan-date';
import type { Found, SheetRule } from '../rule';
import type { FormerNames, Renamed } from './former-names';
import { formerNamesIn } from './former-names';
import { speaksOfDdci } from './index-names';
import type { NamedRecord } from './named-records';
import { namedRecords } from './named-records';
import { withName } from './rewrite';

/** A component of the PCI under a name that it no longer has in the plan's year. */
export const nameFormer: SheetRule = {
  id: 'name-former',
  severity: 'info',
  scope: 'sheet',
  vi: {
    title: 'Tên chỉ số đã đổi',
    what: '"{former}" dùng đến năm {until}, nay là "{now}".',
    why: 'Tên không khớp với bộ chỉ số của năm kế hoạch.',
    how: 'Ghi "{now}".',
    variants: {
      dropped: {
        title: 'Chỉ số không còn',
        what: 'PCI năm {year} không còn chỉ số thành phần "{former}".',
        how: 'Bỏ dòng này, hoặc ghi theo bộ chỉ số của năm.',
      },
    },
  },
  en: {
    title: 'Name no longer used',
    what: '"{former}" was used until {until}; it is "{now}" today.',
    why: "It is not the name in the index of the plan's year.",
    how: 'Write "{now}".',
    variants: {
      dropped: {
        title: 'Index no longer there',
        what: 'The PCI of {year} has no component "{former}" any more.',
        how: "Leave the row out, or write what the year's index has.",
      },
    },
  },
  *check(sheet, { knowledge }) {
    const year = editionYearOf(sheet);
    const names = formerNamesIn(year, knowledge.reference.indices);
    for (const appendix of sheet.reading.appendices) {
      if (appendix.facts.framework !== 'PCI') continue;
      for (const named of namedRecords(appendix)) yield* formerlyCalled(named, String(year), names);
    }
    const { prose } = sheet.reading;
    const ddci = prose.some(({ text }) => speaksOfDdci(text));
    const gone = [...names.renamed.values()].filter(({ inDdci }) => !ddci || !inDdci);
    for (const line of prose) yield* namedInText(line, gone);
  },
};

function* formerlyCalled(named: NamedRecord, year: string, names: FormerNames): Generator<Found> {
  const { record, indicator } = named;
  const { name } = indicator.value;
  const shared = { about: { record }, cells: [indicator.cell] };
  const key = indexKeyOf(indicator.value);
  const renamed = names.renamed.get(key);
  if (names.dropped.has(key)) {
    yield { ...shared, params: { former: name, year }, variant: 'dropped' };
  } else if (renamed) {
    const write = withName(named, renamed.now);
    const mend = write ? { mend: { safe: false, writes: [write] } } : {};
    yield { ...shared, params: paramsOf(renamed), ...mend };
  }
}

function paramsOf({ former, until, now }: Renamed): Found['params'] {
  return { former, until: String(until), now };
}

/** In running text a name counts behind "chỉ số" only. */
function* namedInText({ cell, text }: ProseLine, renamed: readonly Renamed[]): Generator<Found> {
  const words = nameKey(text);
  for (const each of renamed) {
    const former = nameKey(each.former);
    const named = ['chi so', 'chi so thanh phan'].some((before) => words.includes(`${before} ${former}`));
    if (named) yield { about: { row: cell.row }, cells: [cell], params: paramsOf(each) };
  }
}
