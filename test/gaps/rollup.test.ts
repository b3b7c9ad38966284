import { gapOf, noLead, rollUp } from '../../src/gaps';
import { bound, keep, rank, recordOf, score } from './records';

type Row = Parameters<typeof recordOf>[0];

const rolled = (...rows: readonly Row[]) => rollUp(rows.map((row) => gapOf(recordOf(row), 2023)));

const short = (code: string | null, points: number, parts: Row = {}): Row => ({
  code,
  baseline: score(0),
  target: bound('>=', points),
  ...parts,
});

describe('the roll-up', () => {
  it('counts an indicator with two leads once in totals and pillars, and for each lead', () => {
    const rollup = rolled(
      short('1.1.1', 4, { leads: ['Sở Tài chính', 'Sở Nội vụ'] }),
      short('1.2.1', 6, { leads: ['Sở Nội vụ', 'Sở Nội vụ'] }),
    );
    expect(rollup).toMatchObject({ count: 2, total: 10, byPillar: { 1: { count: 2, gap: 10 } } });
    expect(rollup.byLead).toMatchObject({
      'Sở Tài chính': { count: 1, gap: 4, shared: { count: 1, gap: 4 } },
      'Sở Nội vụ': { count: 2, gap: 10, mean: 5, shared: { count: 1, gap: 4 } },
    });
  });

  it('marks no lead as sharing that has its indicators alone', () => {
    expect(rolled(short('1.1.1', 4, { leads: ['Sở Tài chính'] })).byLead['Sở Tài chính']).not.toHaveProperty(
      'shared',
    );
  });

  it('gathers under one heading what names no lead or only a group', () => {
    const rollup = rolled(short('1.1.1', 4), short('1.1.2', 5, { generic: ['Các sở, ngành'] }));
    expect(rollup.byLead).toMatchObject({ [noLead]: { count: 2, gap: 9 } });
  });

  it('keeps a lead out of the generic heading that is named beside a group', () => {
    const rollup = rolled(short('1.1.1', 4, { leads: ['Sở Tài chính'], generic: ['các đơn vị liên quan'] }));
    expect(Object.keys(rollup.byLead)).toEqual(['Sở Tài chính']);
  });

  it('adds like to like and tells the rest', () => {
    const rollup = rolled(
      short('1.1.1', 4),
      short('1.1.2', 3),
      { code: '1.1.3', baseline: rank(20), target: bound('<=', 10, { unit: 'rank' }) },
      { code: '1.2.1', baseline: score(90, 'percent'), target: bound('>=', 95, { unit: 'percent' }) },
    );
    expect(rollup).toMatchObject({ unit: 'point', count: 4, computed: 2, total: 7, mean: 3.5 });
    expect(rollup.others).toEqual([
      { unit: 'percentage-point', count: 1, gap: 5 },
      { unit: 'rank', count: 1, gap: 10 },
    ]);
    expect(rollup.byPillar['1']).toMatchObject({ count: 4, computed: 2, gap: 7 });
  });

  it('adds percentage points where most gaps are in them', () => {
    const inPercent = (goal: number): Row => ({
      code: '1.1.1',
      baseline: score(90, 'percent'),
      target: bound('>=', goal, { unit: 'percent' }),
    });
    expect(rolled(inPercent(95), inPercent(91), short('1.1.2', 4))).toMatchObject({
      unit: 'percentage-point',
      total: 6,
      others: [{ unit: 'point', gap: 4 }],
    });
  });

  it('counts what is met, to keep or not computable, and why', () => {
    const rollup = rolled(
      short('1.1.1', 4),
      { code: '1.1.2', baseline: score(9), target: bound('>=', 8) },
      { code: '1.1.3', baseline: score(9), target: keep() },
      { code: '1.2.1', target: keep() },
      { code: '1.2.2', target: bound('>=', 8) },
      { code: '1.2.3', baseline: score(9) },
    );
    expect(rollup.statuses).toEqual({ open: 1, met: 1, keep: 2, 'not-computable': 2 });
    expect([...rollup.reasons]).toEqual([
      ['baseline-missing', 1],
      ['target-missing', 1],
    ]);
    expect(rollup).toMatchObject({ count: 6, computed: 4, total: 4, mean: 1 });
    expect(rollup.byPillar['1']).toMatchObject({ meanBaseline: 6, meanGoal: 7 });
  });

  it('leaves task rows out', () => {
    expect(rolled({ kind: 'task', leads: ['Sở Nội vụ'] })).toMatchObject({
      count: 0,
      total: 0,
      mean: null,
      byLead: {},
    });
  });

  it('gathers indicators without a code, and takes a component without groups as its own group', () => {
    const { byPillar, byGroup } = rolled(short(null, 4), short('3', 5));
    expect(byPillar).toMatchObject({ '(chưa có mã)': { gap: 4, codes: [] }, 3: { gap: 5 } });
    expect(byGroup).toMatchObject({ '(chưa có mã)': { gap: 4 }, 3: { gap: 5 } });
  });
});
