import { gapsOf } from '../../src/gaps';
import { appendixOf, bound, increase, recordOf, score } from './records';

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

  it('are counted from last year’s figures, whichever year that is', () => {
    const target = increase(10, { unit: 'percent', since: 2019 });
    const records = [recordOf({ baseline: score(60.5), target })];
    const gapFrom = (year: number) => gapsOf(appendixOf(records, year), context).gaps[0]?.gap;
    expect(gapFrom(2023)).toMatchObject({ reason: 'relative-to-other-year' });
    expect(gapFrom(2019)).toMatchObject({ value: 6.05 });
  });
});
