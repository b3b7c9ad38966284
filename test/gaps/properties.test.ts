import fc from 'fast-check';
import type { Baseline, PlanRecord, ScoreUnit, Target } from '../../src/appendix';
import { gapOf, gapsOf, rollUp } from '../../src/gaps';
import { pii2023 } from './plan-004';
import { appendixOf, bound, goals, increase, keep, pillarGoal, recordOf, score } from './records';

const codes = pii2023.pillars.flatMap(({ groups }) =>
  groups.flatMap(({ code, indicators }) =>
    Array.from({ length: indicators }, (_, at) => `${code}.${at + 1}`),
  ),
);

const points = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
const anyNumber = fc.oneof(points, fc.double());
const scoreUnit = fc.constantFrom<ScoreUnit>('point', 'percent', 'rank');
const ranked = fc.constantFrom(63, 34, null);

const baselineOf = (value: fc.Arbitrary<number>): fc.Arbitrary<Baseline> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.tuple(value, scoreUnit, ranked).map((parts) => score(...parts)) },
    { weight: 1, arbitrary: fc.constant<Baseline>({ kind: 'none' }) },
    { weight: 1, arbitrary: fc.constant<Baseline>({ kind: 'absent', text: '-' }) },
    { weight: 1, arbitrary: fc.constant<Baseline>({ kind: 'unreadable', text: '?' }) },
  );

const targetOf = (value: fc.Arbitrary<number>): fc.Arbitrary<Target> =>
  fc.oneof(
    fc
      .tuple(fc.constantFrom('>=', '>', '<=', '<', '='), value, scoreUnit, ranked, fc.boolean())
      .map(([op, figure, unit, of, down]) => bound(op, figure, { unit, of, down })),
    fc
      .tuple(value, value, scoreUnit, ranked)
      .map(([low, high, unit, of]): Target => ({ kind: 'range', low, high, unit, of })),
    fc
      .tuple(
        fc.oneof(
          value,
          value.map((by) => -by),
        ),
        fc.constantFrom('point', 'percent', 'percentage-point', 'rank'),
        fc.option(value),
        fc.constantFrom(null, 2023, 2019),
        fc.boolean(),
      )
      .map(([by, unit, upTo, since, ambiguous]) => increase(by, { unit, upTo, since, ambiguous })),
    fc.tuple(fc.option(value), scoreUnit, ranked).map((parts) => keep(...parts)),
    fc.tuple(value, ranked).map(([n, of]): Target => ({ kind: 'top', n, of, among: null })),
    fc.constantFrom<Target>(
      { kind: 'band', text: 'Tốt' },
      { kind: 'qualitative', text: 'nâng cao' },
      { kind: 'unreadable', text: '?' },
      { kind: 'none' },
    ),
  );

const leads = fc.array(fc.constantFrom('Sở Tài chính', 'Sở Nội vụ', 'Sở Công Thương', '__proto__'), {
  maxLength: 3,
});

const recordsOf = (value: fc.Arbitrary<number>): fc.Arbitrary<readonly PlanRecord[]> =>
  fc.array(
    fc
      .record({
        code: fc.oneof(fc.constantFrom(...codes), fc.constantFrom(null, '8.1.1', '3')),
        baseline: baselineOf(value),
        baselineRank: baselineOf(value),
        target: targetOf(value),
        also: fc.array(targetOf(value), { maxLength: 2 }),
        targetRank: targetOf(value),
        leads,
      })
      .map(recordOf),
    { maxLength: 30 },
  );

const gapsIn = (records: readonly PlanRecord[]) => records.map((record) => gapOf(record, 2023));
const totalOf = (parts: Readonly<Record<string, { readonly gap: number }>>) =>
  Object.values(parts).reduce((total, { gap }) => total + gap, 0);

describe('whatever an appendix holds', () => {
  it('sums by pillar and by group equal the total', () => {
    fc.assert(
      fc.property(recordsOf(points), (records) => {
        const { total, byPillar, byGroup } = rollUp(gapsIn(records));
        expect(Math.abs(totalOf(byPillar) - total)).toBeLessThan(1e-9);
        expect(Math.abs(totalOf(byGroup) - total)).toBeLessThan(1e-9);
      }),
    );
  });

  it('sums by lead exceed the total by what is shared, and counts add up', () => {
    fc.assert(
      fc.property(recordsOf(points), (records) => {
        const gaps = gapsIn(records);
        const { total, unit, count, byLead, byPillar, statuses } = rollUp(gaps);
        const again = gaps.map(({ record, gap }) => {
          const others = Math.max(0, new Set(record.lead?.value.named.map(({ name }) => name)).size - 1);
          return gap.status !== 'not-computable' && gap.unit === unit ? others * gap.value : 0;
        });
        expect(totalOf(byLead)).toBeCloseTo(total + again.reduce((twice, value) => twice + value, 0), 6);
        expect(Object.values(byPillar).reduce((all, part) => all + part.count, 0)).toBe(count);
        expect(Object.values(statuses).reduce((all, some) => all + some, 0)).toBe(count);
      }),
    );
  });

  it('totals do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(recordsOf(points), (records) => {
        expect(rollUp(gapsIn(records.toReversed())).total).toBeCloseTo(rollUp(gapsIn(records)).total, 9);
      }),
    );
  });

  it('no NaN, no infinity, no minus zero and no negative gap leaves', () => {
    const goal = fc.record({
      target: targetOf(anyNumber),
      also: targetOf(anyNumber),
      baseline: fc.option(anyNumber),
    });
    fc.assert(
      fc.property(recordsOf(anyNumber), fc.array(goal, { maxLength: 4 }), (records, stated) => {
        const { gaps, rollup, worth, feasibility } = gapsOf(appendixOf(records), {
          structure: pii2023,
          indexScore: null,
          indices: [],
          pillarGoals: stated.map(({ target, also, baseline }, at) =>
            pillarGoal(String(at + 1), goals(target, [also]), baseline),
          ),
        });
        // The targets are those of the reader; the rest is ours.
        const ours = gaps.map(({ gap: { target: _, ...rest } }) => rest);
        const figures = figuresIn([ours, rollup, worth, feasibility]);
        expect(figures.filter((figure) => !Number.isFinite(figure) || Object.is(figure, -0))).toEqual([]);
        for (const { gap } of gaps)
          if (gap.status !== 'not-computable') expect(gap.value).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });

  it('a goal is met once its gap is gone', () => {
    fc.assert(
      fc.property(points, points, fc.constantFrom('>=', '<=', '=' as const), (before, value, op) => {
        const target = bound(op, value);
        const { gap } = gapOf(recordOf({ baseline: score(before), target }), 2023);
        if (gap.status === 'not-computable') throw new Error('a bound from a score is computable');
        const after = gap.direction === 'up' ? before + gap.value : before - gap.value;
        expect(gapOf(recordOf({ baseline: score(after), target }), 2023).gap.status).toBe('met');
      }),
    );
  });
});

/** An index as its makers would reckon it, from the scores of all its indicators. */
function piiOf(scores: ReadonlyMap<string, number>) {
  const average = (figures: readonly number[]) => figures.reduce((a, b) => a + b, 0) / figures.length;
  const scoresUnder = (part: string) =>
    [...scores].flatMap(([code, figure]) => (code.startsWith(part) ? figure : []));
  const groups = [...new Set([...scores.keys()].map((code) => code.slice(0, 3)))];
  const pillars = ['1', '2', '3', '4', '5', '6', '7'].map((pillar) =>
    average(groups.filter((group) => group.startsWith(pillar)).map((group) => average(scoresUnder(group)))),
  );
  return { pillars, index: (average(pillars.slice(0, 5)) + average(pillars.slice(5))) / 2 };
}

const table = fc.array(points, { minLength: codes.length, maxLength: codes.length });
const listed = fc.subarray(codes, { minLength: 1 });

describe('whatever the 52 scores are', () => {
  it('the worth of the goals is what the index gains', () => {
    fc.assert(
      fc.property(table, table, listed, (before, after, chosen) => {
        const old = new Map(codes.map((code, at) => [code, before[at] ?? 0]));
        const aim = new Map(codes.map((code, at) => [code, after[at] ?? 0]));
        const reached = new Map(
          [...old].map(([code, figure]) => [
            code,
            chosen.includes(code) ? Math.max(figure, aim.get(code) ?? 0) : figure,
          ]),
        );
        const records = chosen.map((code) =>
          recordOf({ code, baseline: score(old.get(code) ?? 0), target: bound('>=', aim.get(code) ?? 0) }),
        );
        const indexScore = piiOf(old).index;
        const { worth } = gapsOf(appendixOf(records), {
          structure: pii2023,
          indexScore,
          indices: [],
          pillarGoals: [],
        });
        expect(worth).toMatchObject({ known: true, left: [], to: expect.closeTo(piiOf(reached).index, 6) });
      }),
    );
  });

  it('the ceiling and the mean of the others give the pillar that they promise', () => {
    fc.assert(
      fc.property(table, listed, fc.integer({ min: 1, max: 7 }), points, (after, chosen, pillar, goal) => {
        const aim = new Map(codes.map((code, at) => [code, after[at] ?? 0]));
        const records = chosen.map((code) =>
          recordOf({ code, baseline: score(0), target: bound('>=', aim.get(code) ?? 0) }),
        );
        const { feasibility } = gapsOf(appendixOf(records), {
          structure: pii2023,
          indexScore: null,
          indices: [],
          pillarGoals: [pillarGoal(String(pillar), goals(bound('>=', goal)))],
        });
        const pillarWith = (others: number) =>
          piiOf(new Map([...aim].map(([code, figure]) => [code, chosen.includes(code) ? figure : others])))
            .pillars[pillar - 1] ?? 0;
        const { ceiling, othersMean } = feasibility[0] ?? {};
        expect(Math.abs((ceiling ?? 0) - pillarWith(100))).toBeLessThan(0.00501);
        if (typeof othersMean === 'number' && othersMean > 0)
          expect(pillarWith(othersMean)).toBeCloseTo(goal, 6);
      }),
    );
  });
});

function figuresIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(figuresIn);
}
