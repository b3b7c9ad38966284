import type { Baseline, Target } from '../../src/appendix';
import { gapOf } from '../../src/gaps';
import { bound, increase, keep, rank, recordOf, score } from './records';

const percent = { unit: 'percent' } as const;
const rankOf63 = { unit: 'rank', of: 63 } as const;

function gap(baseline: Baseline | null, target: Target, year: number | null = 2023) {
  return gapOf(recordOf({ ...(baseline && { baseline }), target }), year).gap;
}

describe('a bound', () => {
  it('is open by what is missing', () => {
    expect(gap(score(12.76), bound('>=', 20))).toMatchObject({
      status: 'open',
      value: 7.24,
      unit: 'point',
      direction: 'up',
      baseline: 12.76,
      goal: 20,
    });
  });

  it.each([
    ['≥ 20 from 21.05', score(21.05), bound('>=', 20), 'met'],
    ['≥ 20 from 20', score(20), bound('>=', 20), 'met'],
    ['a bare 20 from 21', score(21), bound('=', 20), 'met'],
    ['> 67.23 from 67.23', score(67.23), bound('>', 67.23), 'open'],
    ['> 67.23 from 67.24', score(67.24), bound('>', 67.23), 'met'],
    ['≤ 5 from 5', score(5), bound('<=', 5), 'met'],
    ['< 5 from 5', score(5), bound('<', 5), 'open'],
    ['"giảm còn 5" from 4', score(4), bound('=', 5, { down: true }), 'met'],
  ])('%s is %s', (_, baseline, target, status) => {
    expect(gap(baseline, target)).toMatchObject({ status, value: 0, relative: 0 });
  });

  it.each([
    ['≤ 5', bound('<=', 5)],
    ['< 5', bound('<', 5)],
    ['"giảm còn 5"', bound('=', 5, { down: true })],
  ])('%s asks for a fall, which is positive as well', (_, target) => {
    expect(gap(score(8), target)).toMatchObject({
      status: 'open',
      value: 3,
      relative: 0.375,
      direction: 'down',
    });
  });

  it('leaves no dust of binary fractions', () => {
    expect(gap(score(0.1), bound('>=', 0.3))).toMatchObject({ value: 0.2 });
    expect(gap(score(0.1 + 0.2), bound('>=', 0.3))).toMatchObject({ status: 'met', value: 0 });
  });

  it('has no relative gap from a score of 0', () => {
    expect(gap(score(0), bound('>=', 10))).toMatchObject({ status: 'open', value: 10, relative: null });
  });
});

describe('units', () => {
  it('counts percentage points where score and goal are percentages', () => {
    expect(gap(score(94.96, 'percent'), bound('>=', 95, percent))).toMatchObject({
      value: 0.04,
      unit: 'percentage-point',
      assumed: null,
    });
  });

  it.each([
    ['points with a goal in per cent', score(4.46), bound('>=', 10, percent)],
    ['per cent with a goal in points', score(4.46, 'percent'), bound('>=', 10)],
  ])('takes both for points where a score is in %s', (_, baseline, target) => {
    expect(gap(baseline, target)).toMatchObject({ value: 5.54, unit: 'point', assumed: 'percent-as-points' });
  });
});

describe('a rank', () => {
  it('is better when lower, and counted in places without a share', () => {
    expect(gap(rank(11), bound('<=', 10, rankOf63))).toMatchObject({
      status: 'open',
      value: 1,
      unit: 'rank',
      direction: 'down',
      relative: null,
    });
  });

  it('is better when lower even where the words say "trở lên"', () => {
    expect(gap(rank(45), bound('>=', 40, rankOf63))).toMatchObject({ status: 'open', value: 5 });
    expect(gap(rank(4), bound('=', 4, rankOf63))).toMatchObject({ status: 'met', value: 0 });
  });

  it('is read from its own column beside a score', () => {
    const record = recordOf({
      baseline: score(46.51),
      baselineRank: rank(11),
      target: bound('>=', 50),
      targetRank: bound('<=', 10, rankOf63),
    });
    expect(gapOf(record, 2023)).toMatchObject({
      gap: { value: 3.49, unit: 'point' },
      also: [{ value: 1, unit: 'rank' }],
    });
  });

  it.each([
    ['the table has no rank', score(46.51), bound('<=', 10, rankOf63), 'rank-unknown'],
    ['the goal is a score', rank(11), bound('>=', 50), 'score-unknown'],
    [
      '63 were ranked then and 34 are now',
      rank(11),
      bound('<=', 10, { unit: 'rank', of: 34 }),
      'rank-denominators-differ',
    ],
  ])('is not compared where %s', (_, baseline, target, reason) => {
    expect(gap(baseline, target)).toMatchObject({ status: 'not-computable', reason });
  });

  it('among the first n is measured to place n', () => {
    const top10: Target = { kind: 'top', n: 10, of: null, among: null };
    expect(gap(rank(11), top10)).toMatchObject({ status: 'open', value: 1, goal: 10 });
    expect(gap(rank(9), top10)).toMatchObject({ status: 'met' });
    expect(gap(score(46.51), top10)).toMatchObject({ reason: 'rank-unknown' });
  });

  it.each([
    ['10 of all provinces', rank(11), { n: 10, of: null, among: 'tỉnh dẫn đầu cả nước' }, { value: 1 }],
    [
      '3 of a region',
      rank(11),
      { n: 3, of: null, among: 'tỉnh trong vùng' },
      { reason: 'rank-among-others' },
    ],
    ['3/14 of a region', rank(4, 14), { n: 3, of: 14, among: 'vùng' }, { value: 1 }],
    ['3/14 from 11/63', rank(11), { n: 3, of: 14, among: 'vùng' }, { reason: 'rank-among-others' }],
    ['3/14, last year unknown', null, { n: 3, of: 14, among: 'vùng' }, { reason: 'rank-among-others' }],
  ])(
    'among the first n counts only where the same provinces are ranked: %s',
    (_, baseline, top, expected) => {
      expect(gap(baseline, { kind: 'top', ...top })).toMatchObject(expected);
    },
  );
});

describe('a range', () => {
  it('of scores is reached at its lower end', () => {
    const target: Target = { kind: 'range', low: 10, high: 15, unit: 'point', of: null };
    expect(gap(score(8), target)).toMatchObject({ value: 2, goal: 10, bound: 'low' });
  });

  it('of ranks is reached at its upper end', () => {
    const target: Target = { kind: 'range', low: 40, high: 50, unit: 'rank', of: 63 };
    expect(gap(rank(62), target)).toMatchObject({ value: 12, goal: 50, bound: 'high' });
  });
});

describe('an increase', () => {
  it.each([
    ['1.53 points', score(60.5), increase(1.53), { value: 1.53, goal: 62.03, unit: 'point' }],
    ['10 per cent', score(60.5), increase(10, percent), { value: 6.05, goal: 66.55, relative: 0.1 }],
    [
      '10 per cent of a fall of 4',
      score(-4),
      increase(10, percent),
      { value: 0.4, goal: -3.6, relative: 0.1 },
    ],
    [
      '2 percentage points of a percentage',
      score(94, 'percent'),
      increase(2, { unit: 'percentage-point' }),
      { value: 2, unit: 'percentage-point', assumed: null },
    ],
    [
      '2 percentage points of a score',
      score(94),
      increase(2, { unit: 'percentage-point' }),
      { value: 2, unit: 'point', assumed: 'percent-as-points' },
    ],
    ['2 to 3 places', rank(62), increase(2, { unit: 'rank', upTo: 3 }), { value: 2, goal: 60, bound: 'low' }],
    ['places told as a smaller number', rank(62), increase(-3, { unit: 'rank' }), { value: 3, goal: 59 }],
  ])('of %s', (_, baseline, target, expected) => {
    expect(gap(baseline, target)).toMatchObject({ status: 'open', ...expected });
  });

  it.each([
    ['30 per cent', increase(-30, percent), { value: 15, goal: 35, relative: 0.3 }],
    ['5 points', increase(-5), { value: 5, goal: 45, relative: 0.1 }],
  ])('below 0 is a fall of %s', (_, target, expected) => {
    expect(gap(score(50), target)).toMatchObject({ status: 'open', direction: 'down', ...expected });
  });

  it('of nothing is met', () => {
    expect(gap(score(50), increase(0))).toMatchObject({ status: 'met', value: 0 });
    expect(gap(null, increase(0))).toMatchObject({ status: 'met', value: 0 });
  });

  it.each([
    ['points', increase(1.53), { value: 1.53, unit: 'point', direction: 'up' }],
    ['points down', increase(-1.53), { value: 1.53, unit: 'point', direction: 'down' }],
    ['percentage points', increase(2, { unit: 'percentage-point' }), { value: 2, unit: 'percentage-point' }],
    ['places', increase(3, { unit: 'rank' }), { value: 3, unit: 'rank', direction: 'down' }],
  ])('in %s tells its gap itself where last year is not known', (_, target, expected) => {
    expect(gap(null, target)).toMatchObject({
      status: 'open',
      baseline: null,
      goal: null,
      relative: null,
      ...expected,
    });
  });

  it('since the year of the scores is computed', () => {
    expect(gap(score(60.5), increase(10, { ...percent, since: 2023 }))).toMatchObject({ value: 6.05 });
    expect(gap(score(60.5), increase(10, { ...percent, since: 2019 }), null)).toMatchObject({ value: 6.05 });
  });

  it.each([
    [
      'since another year than that of the scores',
      score(60.5),
      increase(10, { ...percent, since: 2019 }),
      'relative-to-other-year',
    ],
    [
      'in per cent that may be percentage points',
      score(95),
      increase(0.04, { ...percent, ambiguous: true }),
      'percent-ambiguous',
    ],
    ['in per cent of an unknown score', null, increase(10, percent), 'baseline-missing'],
    ['in per cent of 0', score(0), increase(10, percent), 'baseline-zero'],
    ['to a place above the first', rank(1), increase(1, { unit: 'rank' }), 'rank-impossible'],
  ])('%s cannot be computed', (_, baseline, target, reason) => {
    expect(gap(baseline, target)).toMatchObject({ status: 'not-computable', reason });
  });
});

describe('a goal to keep', () => {
  it.each([
    ['a score', score(67.23), keep(), { unit: 'point', baseline: 67.23, goal: 67.23, relative: 0 }],
    ['a percentage', score(95, 'percent'), keep(), { unit: 'percentage-point', assumed: null }],
    ['a stated score', score(68), keep(67.23), { goal: 67.23 }],
    ['a rank', rank(1), keep(1, 'rank', 63), { unit: 'rank' }],
    ['a rank without a figure', rank(1), keep(null, 'rank'), { unit: 'rank', goal: 1 }],
    ['what is not known', null, keep(), { unit: 'point', baseline: null, goal: null, relative: null }],
    ['a stated score, last year not known', null, keep(67.23), { baseline: null, goal: 67.23 }],
    [
      'a rank not known',
      score(67.23),
      keep(4, 'rank', 63),
      { unit: 'rank', direction: 'down', baseline: null },
    ],
  ])('has nothing to go: %s', (_, baseline, target, expected) => {
    expect(gap(baseline, target)).toMatchObject({ status: 'keep', value: 0, ...expected });
  });

  it('is open where last year falls short of what is to be kept', () => {
    expect(gap(score(65), keep(67.23))).toMatchObject({ status: 'open', value: 2.23 });
    expect(gap(rank(6), keep(4, 'rank', 63))).toMatchObject({ status: 'open', value: 2 });
  });
});

describe('what cannot be computed says why', () => {
  it.each<[string, Target]>([
    ['target-band', { kind: 'band', text: 'Tốt' }],
    ['target-qualitative', { kind: 'qualitative', text: 'nâng cao' }],
    ['target-unreadable', { kind: 'unreadable', text: '≥ ?' }],
    ['target-missing', { kind: 'none' }],
    ['figure-out-of-range', bound('>=', Number.POSITIVE_INFINITY)],
    ['figure-out-of-range', increase(1e300)],
  ])('%s', (reason, target) => {
    expect(gap(score(10), target)).toMatchObject({ status: 'not-computable', reason });
  });

  it.each<[string, Baseline | null]>([
    ['baseline-missing', null],
    ['baseline-missing', { kind: 'none' }],
    ['baseline-absent', { kind: 'absent', text: 'chưa có' }],
    ['baseline-unreadable', { kind: 'unreadable', text: '12,7,6' }],
    ['figure-out-of-range', score(Number.NaN)],
  ])('%s', (reason, baseline) => {
    expect(gap(baseline, bound('>=', 20))).toMatchObject({ status: 'not-computable', reason });
  });

  it('a record without goals', () => {
    expect(gapOf(recordOf({ baseline: score(10) }), 2023)).toMatchObject({
      gap: { reason: 'target-missing' },
      also: [],
    });
  });
});

describe('two goals in a cell', () => {
  const twoGoals = (target: Target, also: Target) => recordOf({ baseline: score(65), target, also: [also] });

  it('keep the second beside the first', () => {
    const { gap: main, also } = gapOf(twoGoals(bound('>', 67.23), bound('<=', 4, rankOf63)), 2023);
    expect(main).toMatchObject({ value: 2.23, strict: true });
    expect(also).toMatchObject([{ status: 'not-computable', reason: 'rank-unknown' }]);
  });

  it('let the one that can be computed lead', () => {
    const { gap: main, also } = gapOf(twoGoals({ kind: 'band', text: 'Tốt' }, bound('>=', 73.12)), 2023);
    expect(main).toMatchObject({ value: 8.12 });
    expect(also).toMatchObject([{ reason: 'target-band' }]);
  });
});
