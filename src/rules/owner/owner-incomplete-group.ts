import type { Cell } from '../../appendix';
import { once } from '../../appendix/text';
import { labelOf } from '../label';
import type { CheckedWorkbook, Mend, WorkbookRule } from '../rule';
import { dutiesOf } from './duties';
import { withPart } from './edit-list';
import type { LocalGroup } from './local-groups';
import { isFuller, localGroupsIn } from './local-groups';

/** "UBND các huyện, thành phố" where the same plan elsewhere says "huyện, thị xã, thành phố": one is left out. */
export const ownerIncompleteGroup: WorkbookRule = {
  id: 'owner-incomplete-group',
  severity: 'warning',
  scope: 'workbook',
  vi: {
    title: 'Liệt kê còn thiếu',
    what: '{indicator}: ghi "UBND các {list}", nơi khác ghi đủ "{full}".',
    why: 'Địa phương không được nêu sẽ không rõ có phải làm không.',
    how: 'Ghi đủ "UBND các {full}".',
  },
  en: {
    title: 'Group left incomplete',
    what: '{indicator} says "UBND các {list}", elsewhere it is "{full}".',
    why: 'Those who are left out will not know whether it concerns them.',
    how: 'Write "UBND các {full}".',
  },
  *check(workbook) {
    const groups = groupsUsed(workbook);
    const addressedIn = once(localGroupsIn);
    for (const { grid, reading } of workbook.sheets) {
      for (const { record, read, typed } of reading.appendices.flatMap(dutiesOf)) {
        const lacking = addressedIn(read.text).flatMap((group) => {
          const fullest = fullestOf(groups, group);
          return fullest ? [{ list: group.list, full: fullest.list }] : [];
        })[0];
        if (!lacking) continue;
        yield {
          about: { record },
          cells: [read.cell],
          params: { indicator: labelOf(record), ...lacking },
          ...(typed !== null && mendOf(read.cell, withPart(typed, lacking.list, lacking.full))),
          grid,
        };
      }
    }
  },
};

function mendOf(cell: Cell, value: string): { readonly mend: Mend } {
  return { mend: { safe: false, writes: [{ cell, value }] } };
}

/** Every way in which the workbook addresses local authorities, once each: in the tables and in the plan's text. */
function groupsUsed({ sheets }: CheckedWorkbook): readonly LocalGroup[] {
  const byList = new Map<string, LocalGroup>();
  for (const { reading } of sheets) {
    const owners = reading.appendices.flatMap(dutiesOf).map(({ read }) => read);
    const texts = new Set([...owners, ...reading.prose].map(({ text }) => text));
    for (const text of texts) {
      for (const group of localGroupsIn(text)) byList.set(group.list, group);
    }
  }
  return [...byList.values()];
}

function fullestOf(groups: readonly LocalGroup[], group: LocalGroup): LocalGroup | undefined {
  return groups
    .filter((other) => isFuller(other, group))
    .toSorted((one, other) => other.kinds.size - one.kinds.size)[0];
}
