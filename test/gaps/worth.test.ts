import type { IndexStructure } from '../../src/gaps';
import { gapsOf } from '../../src/gaps';
import { pii2023 } from './plan-004';
import { appendixOf, bound, increase, keep, rank, recordOf, score } from './records';

type Row = Parameters<typeof recordOf>[0];

function worthOf(structure: IndexStructure, rows: readonly Row[], indexScore: number | null = null) {
  const records = rows.map((row, at) => recordOf({ row: at, ...row }));
  const { worth } = gapsOf(appendixOf(records), { structure, indexScore, indices: [], pillarGoals: [] });
  if (!worth.known) throw new Error('the structure is known');
  return worth;
}

/** PCI 2022: ten components of 10 points, the index of 100. */
const pci2022: IndexStructure = {
  known: true,
  pillars: [5, 10, 5, 5, 15, 10, 15, 15, 10, 10].map((weight, at) => ({
    code: String(at + 1),
    side: 'whole',
    weight,
    groups: [{ code: String(at + 1), indicators: 1 }],
  })),
  maximum: 10,
  scale: 10,
  assumption: null,
};

describe('what a gap is worth to the index', () => {
  it('is a third of its group, a sixth of its pillar and a sixtieth of PII for indicator 1.1.1', () => {
    const worth = worthOf(pii2023, [{ code: '1.1.1', baseline: score(10), target: bound('>=', 70) }]);
    expect(worth.indicators).toEqual([
      { code: '1.1.1', row: 0, lift: 60, group: 20, pillar: 10, index: 1, share: 1 / 60 },
    ]);
    expect(worth).toMatchObject({ bySide: { input: 2 }, index: 1, from: null, to: null });
  });

  it('is more in the two output pillars than in the five input pillars', () => {
    const worth = worthOf(pii2023, [{ code: '7.1.1', baseline: score(0), target: bound('>=', 80) }]);
    expect(worth).toMatchObject({ byPillar: { 7: 10 }, bySide: { output: 5 }, index: 2.5 });
  });

  it('follows the weights of the PCI components', () => {
    const worth = worthOf(
      pci2022,
      [
        { code: '5', baseline: score(8), target: bound('>=', 9) },
        { code: '1', baseline: score(6.5), target: increase(0.5) },
      ],
      72.8,
    );
    expect(worth.byPillar).toEqual({ 1: 0.5, 5: 1 });
    expect(worth).toMatchObject({ index: 1.75, to: 74.55, assumption: null });
  });

  it('takes a group for as large as the appendix shows it', () => {
    const rows = ['3.1.1', '3.1.2', '3.1.3'].map((code) => ({
      code,
      baseline: score(0),
      target: bound('>=', 30),
    }));
    expect(worthOf(pii2023, rows).byPillar).toEqual({ 3: 15 });
  });

  it('is nothing where the goal is met or to be kept', () => {
    const worth = worthOf(pii2023, [
      { code: '1.1.1', baseline: score(30), target: bound('>=', 20) },
      { code: '1.1.2', baseline: score(30), target: keep() },
    ]);
    expect(worth.indicators.map(({ index }) => index)).toEqual([0, 0]);
    expect(worth.left).toEqual([]);
  });

  it.each<[string, Row]>([
    ['not-in-structure', { code: '8.1.1', baseline: score(1), target: bound('>=', 2) }],
    ['not-in-structure', { code: '1.9.1', baseline: score(1), target: bound('>=', 2) }],
    ['not-in-structure', { code: null, baseline: score(1), target: bound('>=', 2) }],
    ['not-computable', { code: '1.1.1', baseline: score(1), target: { kind: 'band', text: 'Tốt' } }],
    ['not-computable', { code: '1.1.1', target: bound('>=', 2) }],
    ['not-a-rise-in-points', { code: '1.1.1', baseline: rank(9), target: bound('<=', 2, { unit: 'rank' }) }],
    ['not-a-rise-in-points', { code: '1.1.1', baseline: score(9), target: bound('<=', 2) }],
    ['out-of-scale', { code: '1.1.1', baseline: score(9), target: bound('>=', 120) }],
  ])('leaves out what is %s', (reason, row) => {
    const worth = worthOf(pii2023, [row]);
    expect(worth.left).toEqual([{ code: row.code, row: 0, reason }]);
    expect(worth).toMatchObject({ indicators: [], index: 0 });
  });

  it('counts an indicator that stands twice once', () => {
    const row = { code: '1.1.1', baseline: score(10), target: bound('>=', 70) };
    expect(worthOf(pii2023, [row, row])).toMatchObject({
      index: 1,
      left: [{ code: '1.1.1', row: 1, reason: 'duplicate' }],
    });
  });

  it('leaves task rows out without a word', () => {
    expect(worthOf(pii2023, [{ kind: 'task', code: '1.1.1' }]).left).toEqual([]);
  });

  it('is not known where the weights are not', () => {
    const structure = { known: false, reason: 'weights-unknown' } as const;
    expect(gapsOf(appendixOf([]), { structure, indexScore: 70, indices: [], pillarGoals: [] }).worth).toEqual(
      structure,
    );
  });
});
