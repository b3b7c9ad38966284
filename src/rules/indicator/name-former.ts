import type { ProseLine } from '../../appendix';
import { pciEdition } from '../../frameworks';
import { planYearOf } from '../plan-date';
import type { Found, SheetRule } from '../rule';
import { speaksOfDdci } from './index-names';
import { namedRecords } from './named-records';
import { withName } from './rewrite';
import { indexKey, nameKey } from './same-name';

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
  },
  en: {
    title: 'Name no longer used',
    what: '"{former}" was used until {until}; it is "{now}" today.',
    why: "It is not the name in the index of the plan's year.",
    how: 'Write "{now}".',
  },
  *check(sheet) {
    const year = planYearOf(sheet);
    const renamed = year === null ? [] : renamedBy(year);
    const byFormer = new Map(renamed.map((each) => [indexKey(each.former), each]));
    for (const appendix of sheet.reading.appendices) {
      if (appendix.facts.framework === 'PII') continue;
      for (const named of namedRecords(appendix)) {
        const { record, indicator } = named;
        const found = byFormer.get(indexKey(indicator.value.name));
        if (!found) continue;
        const write = withName(named, found.now);
        const mend = write ? { mend: { safe: false, writes: [write] } } : {};
        yield { about: { record }, cells: [indicator.cell], params: paramsOf(found), ...mend };
      }
    }
    const { prose } = sheet.reading;
    const ddci = prose.some(({ text }) => speaksOfDdci(text));
    const gone = renamed.filter(({ inDdci }) => !ddci || !inDdci);
    for (const line of prose) yield* namedInText(line, gone);
  },
};

interface Renamed {
  readonly former: string;
  readonly until: number;
  readonly now: string;
  /** The DDCI, another index, still calls it so. */
  readonly inDdci: boolean;
}

function renamedBy(year: number): readonly Renamed[] {
  const components = pciEdition(year)?.components ?? [];
  return components.flatMap(({ name, formerNames, ddciNames }) =>
    formerNames.map((former) => ({
      former: former.name,
      until: former.until,
      now: name,
      inDdci: ddciNames.includes(former.name),
    })),
  );
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
