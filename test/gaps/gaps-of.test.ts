import type { Column } from '../../src/appendix';
import { baselineYearOf, gapsOf } from '../../src/gaps';
import { appendixOf, bound, increase, recordOf, score } from './records';

const column: Column = {
  field: 'baseline',
  column: 2,
  header: 'Mức điểm số năm 2019',
  year: 2019,
  evidence: 'synonym',
  certainty: 1,
  rivals: [],
};

const context = {
  structure: { known: false, reason: 'framework-unknown' },
  indexScore: null,
  indices: [],
  pillarGoals: [],
} as const;

describe('the gaps of an appendix', () => {
  it('stand one a record, in the order of the records, tasks included', () => {
    const records = [
      recordOf({ row: 6, kind: 'task' }),
      recordOf({ row: 7, code: '1.1.1', baseline: score(1), target: bound('>=', 2) }),
    ];
    const { gaps } = gapsOf(appendixOf(records), context);
    expect(gaps.map(({ record, gap }) => [record.row, gap.status])).toEqual([
      [6, 'not-computable'],
      [7, 'open'],
    ]);
  });

  it('are counted from the year that the column of scores names', () => {
    const target = increase(10, { unit: 'percent', since: 2019 });
    const appendix = appendixOf([recordOf({ baseline: score(60.5), target })], 2023);
    expect(gapsOf(appendix, context).gaps[0]?.gap).toMatchObject({ reason: 'relative-to-other-year' });

    const dated = { ...appendix, columns: new Map([['baseline', column]] as const) };
    expect(gapsOf(dated, context).gaps[0]?.gap).toMatchObject({ value: 6.05 });
    expect([baselineYearOf(appendix), baselineYearOf(dated)]).toEqual([2023, 2019]);
  });
});
