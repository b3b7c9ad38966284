import { readIndicator } from '../../src/appendix/codes';
import { indicatorsIn, piiEdition, piiYears } from '../../src/frameworks';

const edition = (year: number) => {
  const found = piiEdition(year);
  if (found === null) throw new Error(String(year));
  return found;
};
const indicator = (year: number, code: string) => edition(year).indicators.find((each) => each.code === code);

it('is known from 2023 to 2025', () => {
  expect(piiYears).toEqual([2023, 2024, 2025]);
  expect(piiEdition(2022)).toBeNull();
  expect(piiEdition(2026)).toBeNull();
});

it.each(piiYears)('has 52 indicators in 16 groups and 7 pillars in %s', (year) => {
  const { indicators, pillars } = edition(year);
  const groups = pillars.flatMap((pillar) => pillar.groups);
  expect([indicators.length, groups.length, pillars.length]).toEqual([52, 16, 7]);
  expect(new Set(indicators.map(({ code }) => code)).size).toBe(52);
  for (const { code } of indicators)
    expect(groups.some((group) => code.startsWith(`${group.code}.`))).toBe(true);
});

it('counts the members of each group that a ceiling rests on', () => {
  const counts = edition(2023).pillars.map(({ groups }) =>
    groups.map(({ code }) => indicatorsIn(edition(2023), code).length),
  );
  expect(counts).toEqual([
    [3, 4],
    [3, 4],
    [2, 3],
    [4, 3],
    [3, 3, 3],
    [2, 4, 3],
    [4, 4],
  ]);
});

it('has five pillars on the input side', () => {
  expect(edition(2024).pillars.map(({ side }) => side)).toEqual([
    ...Array<string>(5).fill('input'),
    'output',
    'output',
  ]);
});

it('takes only the seventeen rows of a real plan for certain', () => {
  const certain = edition(2023).indicators.filter(({ verified }) => verified);
  expect(certain.map(({ code }) => code)).toEqual(
    '1.1.1 1.2.1 2.1.2 2.2.1 2.2.2 2.2.3 2.2.4 3.1.1 4.1.1 4.2.1 4.2.2 5.2.2 5.2.3 6.1.1 6.2.3 6.3.3 7.1.2'.split(
      ' ',
    ),
  );
});

it('counts each indicator by what its name says', () => {
  for (const year of piiYears) {
    for (const { name, denominator } of edition(year).indicators) {
      expect(readIndicator(name).denominator).toBe(denominator);
    }
  }
});

it('counts OCOP products by communes until 2024 and by people from 2025', () => {
  expect(indicator(2024, '7.1.2')?.denominator).toBe('tổng số đơn vị hành chính cấp xã');
  expect(indicator(2025, '7.1.2')).toMatchObject({ denominator: '10.000 dân', verified: true });
  expect(indicator(2025, '7.1.2')?.otherNames).toContain(
    'Số sản phẩm OCOP 4 sao trở lên/tổng số đơn vị hành chính cấp xã',
  );
  expect(indicator(2025, '6.2.4')).toMatchObject({
    name: 'Đơn đăng ký chỉ dẫn địa lý/10.000 dân',
    verified: false,
  });
});

it('knows the decision, the last day for data and how many are ranked', () => {
  expect(edition(2024)).toMatchObject({ act: '1705/QĐ-BKHCN', dataClosed: '2024-08-30', ranked: 63 });
  expect(edition(2025)).toMatchObject({ act: '989/QĐ-BKHCN', ranked: 34 });
  expect(edition(2024).changes).toMatchObject([{ indicator: null }]);
});
