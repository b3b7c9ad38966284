import { pciEdition } from '../../src/frameworks';

const weights = (year: number) => pciEdition(year)?.components.map(({ weight }) => weight);

/** Bắc Giang's components of 2022 and the score that was published. */
const bacGiang2022 = [6.65, 7.29, 6.3, 7.38, 8.02, 7.31, 7.62, 6.1, 6.8, 8.6];

it('weighs the components until 2021 otherwise than from 2022', () => {
  expect(weights(2021)).toEqual([5, 5, 20, 5, 10, 5, 5, 20, 20, 5]);
  expect(weights(2022)).toEqual([5, 10, 5, 5, 15, 10, 15, 15, 10, 10]);
  expect(weights(2024)).toEqual(weights(2022));
});

it('makes the published score out of the components of 2022', () => {
  const total = bacGiang2022.reduce(
    (sum, points, index) => sum + (points / 10) * (weights(2022)?.[index] ?? 0),
    0,
  );
  expect(Math.abs(total - 72.8)).toBeLessThan(0.03);
});

it.each([2013, 2021, 2022, 2023, 2024])('has ten components that weigh a hundred in %s', (year) => {
  const components = pciEdition(year)?.components ?? [];
  expect(components.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(components.reduce((sum, { weight }) => sum + (weight ?? 0), 0)).toBe(100);
});

it('says which weights are not verified', () => {
  expect([2021, 2022, 2023, 2025].map((year) => pciEdition(year)?.weightsVerified)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it('has nine components in 2025, whose weights nobody knows', () => {
  const components = pciEdition(2025)?.components ?? [];
  expect(components).toHaveLength(9);
  expect(components.map(({ name }) => name)).not.toContain('Đào tạo lao động');
  expect(components.every(({ weight }) => weight === null)).toBe(true);
  expect(components[3]?.formerNames).toContainEqual({ name: 'Chi phí thời gian', until: 2024 });
});

it('tells former names from those that another index uses', () => {
  const support = pciEdition(2023)?.components[7];
  expect(support?.formerNames).toEqual([{ name: 'Dịch vụ hỗ trợ doanh nghiệp', until: 2020 }]);
  expect(support?.ddciNames).toContain('Dịch vụ hỗ trợ doanh nghiệp');
});

it('publishes only the first thirty after 2021, and ranks 34 from 2025', () => {
  expect(pciEdition(2021)).toMatchObject({ published: 'all', ranked: 63 });
  expect(pciEdition(2022)).toMatchObject({ published: 'top-30', ranked: 63 });
  expect(pciEdition(2025)).toMatchObject({ ranked: 34 });
});

it('is not known before 2013 and after 2025', () => {
  expect(pciEdition(2012)).toBeNull();
  expect(pciEdition(2026)).toBeNull();
});
