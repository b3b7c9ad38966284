import { gapsOf } from '../../src/gaps';
import { pii2023, plan004 } from './plan-004';
import { appendixOf, bound, goals, pillarGoal } from './records';

const raise = (value: number) => goals(bound('>', value), [{ kind: 'top', n: 10, of: 63, among: null }]);

const pillarGoals = [
  pillarGoal('1', raise(67.23), 67.23),
  pillarGoal('2', raise(50)),
  pillarGoal('3', raise(69.32), 69.32),
  pillarGoal('4', raise(60)),
  pillarGoal('5', raise(43.96), 43.96),
  pillarGoal('6', raise(50)),
  pillarGoal('7', raise(66.21), 66.21),
];

const { gaps, rollup, worth, feasibility } = gapsOf(appendixOf(plan004), {
  structure: pii2023,
  indexScore: 46.51,
  indices: [],
  pillarGoals,
});

/** Printed to the cent. */
const cents = (value: number | null) => (value === null ? null : value.toFixed(2));
const centsEach = (values: object) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, cents(Number(value))]));

describe("the gaps of Bắc Giang's appendix for PII 2024", () => {
  it.each([
    [1, 7.24, 56.7],
    [2, 7.57, 311.5],
    [3, 5.28, 35.9],
    [4, 1.69, 9.2],
    [5, 2.19, 77.9],
    [6, 10, null],
    [7, 9.66, 47.5],
    [8, 6.1, 32.3],
    [9, 8.95, 42.5],
    [10, 8.36, 509.8],
    [11, 3.69, 58.5],
    [12, 7.93, 46.5],
    [13, 8.25, 17.6],
    [14, 7.43, 98.2],
    [15, 5, 25],
    [16, 5.54, 124.2],
    [17, 6.21, 33],
  ])('row %i is %d points short, %p % of its score', (ordinal, value, percent) => {
    const gap = gaps[ordinal - 1]?.gap;
    expect(gap).toMatchObject({ status: 'open', unit: 'point', value });
    const relative = gap?.status === 'open' ? gap.relative : undefined;
    expect(typeof relative === 'number' ? Number((relative * 100).toFixed(1)) : relative).toBe(percent);
  });

  it('takes per cent for points in the three rows that mix them, and says so', () => {
    const assumed = gaps.filter(
      ({ gap }) => gap.status !== 'not-computable' && gap.assumed === 'percent-as-points',
    );
    expect(assumed.map(({ record }) => record.row)).toEqual([6, 15, 16]);
    expect(rollup.assumed).toBe(20.54);
  });

  it('totals 111.09 points over 17 indicators', () => {
    expect(rollup).toMatchObject({ unit: 'point', count: 17, computed: 17, total: 111.09, others: [] });
    expect(rollup.mean).toBeCloseTo(6.535, 3);
    expect(rollup.statuses).toEqual({ open: 17, met: 0, keep: 0, 'not-computable': 0 });
  });

  it('sums by pillar', () => {
    const sums = Object.entries(rollup.byPillar).map(([pillar, { gap }]) => [pillar, gap]);
    expect(Object.fromEntries(sums)).toEqual({
      1: 16.9,
      2: 32.83,
      3: 8.25,
      4: 22.48,
      5: 10.54,
      6: 13.88,
      7: 6.21,
    });
  });

  it('means of pillar 2 go from 8.43 to 15.00', () => {
    const { count, meanBaseline, meanGoal, mean } = rollup.byPillar['2'] ?? {};
    expect([count, cents(meanBaseline ?? null), cents(meanGoal ?? null), cents(mean ?? null)]).toEqual([
      5,
      '8.43',
      '15.00',
      '6.57',
    ]);
  });

  it('sums by group', () => {
    expect(rollup.byGroup['2.2']).toMatchObject({
      count: 4,
      gap: 24.47,
      codes: ['2.2.3', '2.2.4', '2.2.1', '2.2.2'],
    });
  });

  it('sums by lead, with the rows that name nobody under one heading', () => {
    expect(rollup.byLead).toMatchObject({
      'Sở Khoa học và Công nghệ': { count: 5, gap: 26.73 },
      'Sở Kế hoạch và Đầu tư': { count: 3, gap: 24.71 },
      '(chưa cụ thể)': { count: 2, gap: 10.93, codes: ['1.1.1', '2.2.1'] },
      'Sở Công Thương': { count: 1, gap: 5.54 },
    });
    expect(Object.keys(rollup.byLead)).toHaveLength(10);
  });
});

describe("what the goals of Bắc Giang's appendix are worth", () => {
  if (!worth.known) throw new Error('the structure is known');

  it('lifts each pillar by the mean of its groups', () => {
    expect(centsEach(worth.byPillar)).toEqual({
      1: '2.41',
      2: '4.45',
      3: '2.06',
      4: '3.44',
      5: '1.17',
      6: '1.58',
      7: '0.78',
    });
  });

  it('lifts the index from 46.51 to 48.45, if nothing else moves', () => {
    expect(centsEach(worth.bySide)).toEqual({ input: '2.71', output: '1.18' });
    expect([worth.from, cents(worth.index), cents(worth.to)]).toEqual([46.51, '1.94', '48.45']);
    expect(worth.assumption).toBe('plain-means-by-group');
    expect(worth.left).toEqual([]);
  });

  it('tells what one indicator is worth at each level', () => {
    const one = worth.indicators.find(({ code }) => code === '6.3.3');
    expect(one).toMatchObject({ lift: 10, row: 6 });
    expect([cents(one?.group ?? null), cents(one?.pillar ?? null), cents(one?.index ?? null)]).toEqual([
      '3.33',
      '1.11',
      '0.28',
    ]);
  });
});

describe('the pillar goals beside the appendix', () => {
  const told = new Map(feasibility.map((goal) => [goal.pillar, goal]));

  it.each([
    ['2', 50, 43.12, 120.6, 'unreachable'],
    ['4', 60, 65.21, 90.4, 'demanding'],
    ['6', 50, 68.75, 70.7, 'demanding'],
  ])(
    'pillar %s: a goal above %d, at most %d, the others at a mean of %d: %s',
    (pillar, goal, ceiling, others, verdict) => {
      expect(told.get(pillar)).toMatchObject({ goal, ceiling, verdict, reason: null });
      expect(told.get(pillar)?.othersMean?.toFixed(1)).toBe(String(others));
      expect(told.get(pillar)?.assumption).toBe('plain-means-by-group');
    },
  );

  it.each(['1', '3', '5', '7'])(
    'pillar %s is to be kept: what the other indicators do is not known',
    (pillar) => {
      expect(told.get(pillar)).toMatchObject({ verdict: 'unknown', reason: 'keep-goal', ceiling: null });
      expect(told.get(pillar)?.lift).toBeGreaterThan(0);
    },
  );

  it('points to where each goal is stated', () => {
    expect(told.get('2')?.source).toEqual({ sheet: 'Mục tiêu', cell: { row: 2, column: 2 } });
  });
});
