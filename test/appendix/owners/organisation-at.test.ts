import type { Organisation } from '../../../src/appendix';
import { organisationAt } from '../../../src/appendix/owners';
import { reference } from '../../../src/frameworks';

const { organisations } = reference;
const named = (name: string): Organisation => {
  const found = organisations.find((organisation) => organisation.name === name);
  if (found === undefined) throw new Error(name);
  return found;
};
const at = (name: string, date: string) => organisationAt(named(name), date, organisations);
const made = (name: string, until: string, successor: string | null): Organisation => ({
  ...{ name, abbreviations: [], kind: 'body', from: null },
  ...{ until, successor },
});

it('is right in a plan of its time', () => {
  expect(at('Sở Kế hoạch và Đầu tư', '2024-07-09')).toEqual({ kind: 'valid' });
  expect(at('Sở Kế hoạch và Đầu tư', '2025-02')).toEqual({
    kind: 'dissolved',
    until: '2025-02-28',
    successors: [named('Sở Tài chính')],
  });
  expect(at('Sở Kế hoạch và Đầu tư', '2025-02-28')).toEqual({ kind: 'valid' });
  expect(at('Sở Tài chính', '2026')).toEqual({ kind: 'valid' });
});

it('counts a date without its day or month by its last day', () => {
  expect(at('UBND các huyện, thị xã, thành phố', '2025-06-30').kind).toBe('valid');
  expect(at('UBND các huyện, thị xã, thành phố', '2025-07').kind).toBe('dissolved');
  expect(at('UBND các huyện, thị xã, thành phố', '2025').kind).toBe('dissolved');
  expect(at('UBND các huyện, thị xã, thành phố', '2024').kind).toBe('valid');
});

it('tells the successors down to the one of that day', () => {
  expect(at('Cục Thống kê tỉnh', '2025-05-01')).toMatchObject({
    successors: [{ name: 'Chi cục Thống kê tỉnh' }],
  });
  expect(at('Cục Thống kê tỉnh', '2025-08-01')).toMatchObject({
    successors: [{ name: 'Chi cục Thống kê tỉnh' }, { name: 'Thống kê tỉnh' }],
  });
});

it('is not yet there before its first day', () => {
  expect(at('Sở Nông nghiệp và Môi trường', '2024-12-31')).toEqual({ kind: 'not-yet', from: '2025-03-01' });
});

it('has no successor where none is known, and never goes round in a circle', () => {
  const a = made('A', '2020-01-01', 'B');
  const b = made('B', '2021-01-01', 'A');
  const c = made('C', '2020-01-01', 'X');
  expect(organisationAt(a, '2024', [a, b])).toMatchObject({ successors: [b] });
  expect(organisationAt(c, '2024', [c])).toMatchObject({ successors: [] });
});
