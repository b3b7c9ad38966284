import type { PlanRecord, Read } from '../../appendix';
import { cellKey } from '../../appendix';
import { fold } from '../../appendix/text';
import { groupedBy } from '../grouped';
import { labelOf } from '../label';
import type { AppendixRule } from '../rule';
import type { NamedRecord } from './named-records';
import { namedRecords } from './named-records';

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
    const named = inCellsOfTheirOwn(namedRecords(appendix));
    const told = new Set<string>();
    for (const same of [...sameBy(named, codeOf), ...sameBy(named, nameOf)]) {
      const again = same[1];
      const rows = same.map(({ record }) => String(record.row + 1));
      if (!again || told.has(rows.join())) continue;
      told.add(rows.join());
      yield {
        about: { record: again.record },
        cells: same.map(({ indicator }) => indicator.cell),
        params: { indicator: labelOf(again.record), rows },
        ...(differ(same) ? { severity: 'error' as const, variant: 'differing' } : {}),
      };
    }
  },
};

/** One merged name over several rows is one indicator with several owners. */
function inCellsOfTheirOwn(named: readonly NamedRecord[]): readonly NamedRecord[] {
  const cells = new Set<number>();
  return named.filter(({ indicator }) => {
    const key = cellKey(indicator.cell.row, indicator.cell.column);
    return !cells.has(key) && cells.add(key);
  });
}

function sameBy(
  named: readonly NamedRecord[],
  keyOf: (named: NamedRecord) => string | null,
): Iterable<readonly NamedRecord[]> {
  const groups = groupedBy(named, keyOf);
  return [...groups].filter(([key]) => key !== null).map(([, same]) => same);
}

function codeOf({ record, indicator }: NamedRecord): string | null {
  const { code } = indicator.value;
  return record.kind === 'indicator' && code?.wellFormed ? code.code : null;
}

/** The same task may stand in two groups; an indicator may not. */
function nameOf({ record, indicator }: NamedRecord): string | null {
  const name = indicator.value.key;
  if (name === '') return null;
  return record.kind === 'indicator' ? name : `${name} / ${record.group}`;
}

function differ(named: readonly NamedRecord[]): boolean {
  const texts = (read: (record: PlanRecord) => Read<unknown> | null) =>
    new Set(named.map(({ record }) => fold(read(record)?.text ?? '').replaceAll(' ', '')));
  return texts(({ target }) => target).size > 1 || texts(({ lead }) => lead).size > 1;
}
