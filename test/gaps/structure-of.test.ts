import { piiYears, reference } from '../../src/frameworks';
import type { IndexStructure, UnknownStructure } from '../../src/gaps';
import { gapsOf, structureOf } from '../../src/gaps';
import { pii2023 } from './plan-004';
import { appendixOf, bound, recordOf, score } from './records';

const known = (structure: IndexStructure | UnknownStructure) => {
  if (!structure.known) throw new Error(structure.reason);
  return structure;
};

describe('the structure of an index', () => {
  it('has seven pillars and 52 indicators in PII 2023', () => {
    expect(structureOf('PII', 2023)).toEqual(pii2023);
  });

  it('is whole in every known edition of PII', () => {
    for (const year of piiYears) {
      const { pillars, assumption } = known(structureOf('PII', year));
      const counts = pillars.flatMap(({ groups }) => groups.map(({ indicators }) => indicators));
      expect(Math.min(...counts)).toBeGreaterThan(0);
      expect(counts.reduce((all, some) => all + some, 0)).toBe(52);
      expect(assumption).toBe('plain-means-by-group');
    }
  });

  it('is taken from the edition before where that of the year is not known', () => {
    const latest = Math.max(...piiYears);
    expect(structureOf('PII', latest + 1)).toEqual({
      ...known(structureOf('PII', latest)),
      assumption: 'earlier-edition',
    });
  });

  it.each([
    [2021, [5, 5, 20, 5, 10, 5, 5, 20, 20, 5], null],
    [2022, [5, 10, 5, 5, 15, 10, 15, 15, 10, 10], null],
    [2024, [5, 10, 5, 5, 15, 10, 15, 15, 10, 10], 'weights-unchecked'],
  ])('weighs the components of PCI %i', (year, weights, assumption) => {
    const structure = known(structureOf('PCI', year));
    expect(structure.pillars.map(({ weight }) => weight)).toEqual(weights);
    expect(structure).toMatchObject({ maximum: 10, scale: 10, assumption });
  });

  it.each([
    [null, 2024, 'framework-unknown'],
    ['PII', null, 'edition-unknown'],
    ['PII', 2010, 'edition-unknown'],
    ['PCI', 2010, 'edition-unknown'],
    ['PCI', 2025, 'weights-unknown'],
  ] as const)('of %s %s is not known: %s', (framework, year, reason) => {
    expect(structureOf(framework, year)).toEqual({ known: false, reason });
  });

  it('tells what a goal for a component is worth that a plan names without a number', () => {
    const record = recordOf({
      name: 'Chi phí không chính thức',
      baseline: score(6.8),
      target: bound('>=', 7.2),
    });
    const { facts, ...appendix } = appendixOf([record], 2022);
    const { worth, rollup } = gapsOf(
      { ...appendix, facts: { ...facts, framework: 'PCI' } },
      {
        indices: reference.indices,
        structure: structureOf('PCI', 2022),
        indexScore: null,
        pillarGoals: [],
      },
    );
    expect(worth).toMatchObject({ index: 0.6, indicators: [{ code: '5' }] });
    expect(rollup.byPillar).toMatchObject({ 5: { gap: 0.4 } });
  });
});
