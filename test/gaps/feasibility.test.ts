import type { PillarGoal, Target } from '../../src/appendix';
import { gapsOf } from '../../src/gaps';
import { pii2023, plan004 } from './plan-004';
import { appendixOf, bound, goals, increase, keep, pillarGoal, recordOf, score } from './records';

type Row = Parameters<typeof recordOf>[0];

const top10: Target = { kind: 'top', n: 10, of: 63, among: null };

function judged(goal: PillarGoal, records = plan004) {
  const { feasibility } = gapsOf(appendixOf(records), {
    structure: pii2023,
    indexScore: null,
    indices: [],
    pillarGoals: [goal],
  });
  return feasibility[0];
}

const verdictOn = (target: Target, baseline: number | null = null) =>
  judged(pillarGoal('2', goals(target), baseline));

const pillar3 = (...rows: readonly Row[]) => rows.map((row) => recordOf({ baseline: score(10), ...row }));

describe('the feasibility of a pillar goal', () => {
  it.each([
    ['above the ceiling', bound('>=', 43.2), 'unreachable'],
    ['more than the ceiling itself', bound('>', 43.125), 'unreachable'],
    ['the ceiling itself', bound('>=', 43.125), 'demanding'],
    ['what the others reach with a mean of 60', bound('>=', 29.7), 'reachable'],
  ])('%s', (_, target, verdict) => {
    expect(verdictOn(target)).toMatchObject({ verdict, ceiling: 43.12 });
  });

  it('shows how the ceiling comes about, group by group', () => {
    expect(verdictOn(bound('>', 50))?.groups).toEqual([
      { code: '2.1', levels: [10], others: 2, best: 100, ceiling: 70 },
      { code: '2.2', levels: [10, 20, 10, 25], others: 0, best: 100, ceiling: 16.25 },
    ]);
    expect(verdictOn(top10)?.groups).toEqual([]);
  });

  it('asks nothing of the others where the listed goals suffice', () => {
    expect(verdictOn(bound('>=', 5))).toMatchObject({ verdict: 'reachable', othersMean: 0 });
  });

  it("is certain where last year's score and the listed goals suffice", () => {
    expect(verdictOn(bound('>=', 40), 36)).toMatchObject({ verdict: 'reachable', othersMean: 90.625 });
    expect(verdictOn(bound('>=', 41), 36)).toMatchObject({ verdict: 'demanding' });
  });

  it.each([
    ['an increase', increase(14), 36, 50],
    ['an increase in per cent', increase(50, { unit: 'percent' }), 36, 54],
    ['a range', { kind: 'range', low: 50, high: 55, unit: 'point', of: null } as const, null, 50],
  ])('reads %s', (_, target, baseline, goal) => {
    expect(verdictOn(target, baseline)).toMatchObject({ verdict: 'unreachable', goal });
  });

  it('takes the score where a rank stands first', () => {
    expect(judged(pillarGoal('2', goals(top10, [bound('>', 50)])))).toMatchObject({ goal: 50 });
  });

  it('needs no scores of last year', () => {
    const listed = pillar3(
      ...['3.1.1', '3.1.2', '3.2.1', '3.2.2', '3.2.3'].map((code) => ({ code, target: bound('>=', 60) })),
    ).map((record) => ({ ...record, baseline: null }));
    expect(judged(pillarGoal('3', goals(bound('>=', 60))), listed)).toMatchObject({
      verdict: 'reachable',
      ceiling: 60,
      othersMean: null,
      lift: 0,
    });
    expect(judged(pillarGoal('3', goals(bound('>', 60))), listed)).toMatchObject({ verdict: 'unreachable' });
  });

  it('leaves open where an indicator will stand whose goal tells no score', () => {
    const listed = pillar3(
      { code: '3.1.1', target: { kind: 'band', text: 'Tốt' } },
      { code: '3.1.2', target: increase(20) },
    ).map((record) => ({ ...record, baseline: null }));
    expect(judged(pillarGoal('3', goals(bound('>=', 60))), listed)).toMatchObject({ ceiling: 100, lift: 5 });
  });

  it('takes a range, and a score to keep, for where an indicator will stand', () => {
    const listed = pillar3(
      { code: '3.1.1', target: { kind: 'range', low: 40, high: 50, unit: 'point', of: null } },
      { code: '3.1.2', target: keep(60) },
    ).map((record) => ({ ...record, baseline: null }));
    expect(judged(pillarGoal('3', goals(bound('>=', 60))), listed)).toMatchObject({ ceiling: 75 });
  });

  it.each<[string, Target, number | null]>([
    ['keep-goal', keep(), null],
    ['keep-goal', keep(67.23), 67.23],
    ['keep-goal', bound('>', 67.23), 67.23],
    ['keep-goal', keep(4, 'rank', 63), 67.23],
    ['rank-goal', top10, null],
    ['rank-goal', bound('<=', 10, { unit: 'rank' }), null],
    ['no-figure', { kind: 'qualitative', text: 'nâng cao' }, null],
    ['no-figure', { kind: 'none' }, null],
    ['no-figure', { kind: 'range', low: 50, high: 60, unit: 'percent', of: null }, null],
    ['no-figure', increase(5), null],
    ['no-figure', increase(-5), 60],
    ['no-figure', bound('>=', 50, { unit: 'percent' }), null],
    ['no-figure', bound('<=', 50), null],
    ['no-figure', bound('>=', Number.NaN), null],
    ['no-figure', increase(5), Number.POSITIVE_INFINITY],
  ])('is unknown: %s', (reason, target, baseline) => {
    expect(verdictOn(target, baseline)).toMatchObject({ verdict: 'unknown', reason, ceiling: null });
  });

  it('is unknown for a pillar that the edition does not have', () => {
    expect(judged(pillarGoal('9', goals(bound('>', 50))))).toMatchObject({
      verdict: 'unknown',
      reason: 'structure-unknown',
      goal: 50,
    });
  });

  it('is unknown where the structure is', () => {
    const { feasibility } = gapsOf(appendixOf(plan004), {
      structure: { known: false, reason: 'edition-unknown' },
      indexScore: null,
      indices: [],
      pillarGoals: [pillarGoal('2', goals(top10))],
    });
    expect(feasibility).toMatchObject([{ verdict: 'unknown', reason: 'structure-unknown', goal: null }]);
  });
});
