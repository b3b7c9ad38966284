import type { PlanRecord } from '../../appendix';
import { cellKey } from '../../appendix';
import { fold } from '../../appendix/text';
import { groupedBy } from '../grouped';
import { labelOf } from '../label';
import type { AppendixRule } from '../rule';
import { nameKey } from './same-name';

/** One indicator in two rows, by its code or by its name. */
export const indicatorDuplicate: AppendixRule = {
  id: 'indicator-duplicate',
  severity: 'warning',
  scope: 'appendix',
  vi: {
    title: 'Trùng chỉ số',
    what: '{indicator} ở các dòng {rows}.',
    why: 'Dễ lệch mục tiêu.',
    how: 'Giữ một dòng, đơn vị kia phối hợp.',
    variants: {
      differing: {
        what: '{indicator} ở các dòng {rows}, mục tiêu hoặc đơn vị chủ trì khác nhau.',
        why: 'Không rõ theo mục tiêu nào, ai chịu trách nhiệm.',
      },
    },
  },
  en: {
    title: 'Indicator told twice',
    what: '{indicator} stands in rows {rows}.',
    why: 'Their goals will drift apart.',
    how: 'Keep one row and name the other unit as coordinator.',
    variants: {
      differing: {
        what: '{indicator} stands in rows {rows} with different goals or leads.',
        why: 'Nobody can tell which goal counts and who answers for it.',
      },
    },
  },
  *check({ appendix }) {
    const told = new Set<string>();
    for (const records of [...sameBy(appendix.records, codeOf), ...sameBy(appendix.records, nameOf)]) {
      const again = records[1];
      const rows = records.map(({ row }) => String(row + 1));
      if (!again || told.has(rows.join())) continue;
      told.add(rows.join());
      yield {
        about: { record: again },
        cells: records.flatMap(({ indicator }) => indicator?.cell ?? []),
        params: { indicator: labelOf(again), rows },
        ...(differ(records) ? { severity: 'error' as const, variant: 'differing' } : {}),
      };
    }
  },
};

function sameBy(
  records: readonly PlanRecord[],
  keyOf: (record: PlanRecord) => string | null,
): readonly (readonly PlanRecord[])[] {
  const keyed = records.filter((record) => keyOf(record) !== null);
  return [...groupedBy(keyed, keyOf).values()].map(inCellsOfTheirOwn);
}

/** One merged name over several rows is one indicator with several owners. */
function inCellsOfTheirOwn(records: readonly PlanRecord[]): readonly PlanRecord[] {
  const cells = new Map<number, PlanRecord>();
  for (const record of records) {
    if (!record.indicator) continue;
    const { row, column } = record.indicator.cell;
    if (!cells.has(cellKey(row, column))) cells.set(cellKey(row, column), record);
  }
  return [...cells.values()];
}

function codeOf({ kind, indicator }: PlanRecord): string | null {
  return kind === 'indicator' && indicator?.value.code?.wellFormed ? indicator.value.code.code : null;
}

/** The same task may stand in two groups; an indicator may not. */
function nameOf({ kind, indicator, group }: PlanRecord): string | null {
  const name = nameKey(indicator?.value.name ?? '');
  if (name === '') return null;
  return kind === 'indicator' ? name : `${name} / ${group}`;
}

function differ(records: readonly PlanRecord[]): boolean {
  const texts = (read: (record: PlanRecord) => string | undefined) =>
    new Set(records.map((record) => fold(read(record) ?? '').replaceAll(' ', '')));
  return texts(({ target }) => target?.text).size > 1 || texts(({ lead }) => lead?.text).size > 1;
}
