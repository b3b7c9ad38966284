import fc from 'fast-check';
import type { DecimalMark } from '../../../src/appendix/numbers';
import { decimalMarkOf, readNumber, writtenByExcel } from '../../../src/appendix/numbers';

describe('a number as people type it', () => {
  it.each([
    ['12.76', 12.76, 2, '.'],
    ['67,23', 67.23, 2, ','],
    ['20.0', 20, 1, '.'],
    ['0.00', 0, 2, '.'],
    ['0,7', 0.7, 1, ','],
    ['01', 1, 0, null],
    ['1.234,5', 1234.5, 1, ','],
    ['1,234.5', 1234.5, 1, '.'],
    ['1.234.567', 1234567, 0, null],
    ['1,234,567', 1234567, 0, null],
    ['1.234.567,89', 1234567.89, 2, ','],
    ['1 234,5', 1234.5, 1, ','],
    ['1\u00a0234\u00a0567', 1234567, 0, null],
    ['1.000', 1000, 0, null],
    ['10.000', 10000, 0, null],
    ['0.123', 0.123, 3, '.'],
    ['1234.567', 1234.567, 3, '.'],
    ['-5,5', -5.5, 1, ','],
    ['\u2212' + '5', -5, 0, null],
    ['-0', 0, 0, null],
    ['+3', 3, 0, null],
    ['  7  ', 7, 0, null],
    ['１２，５', 12.5, 1, ','],
  ])('%s', (text, value, decimals, mark) => {
    expect(readNumber(text)).toMatchObject({ value, decimals, mark, otherwise: null });
  });

  it.each([
    '',
    ' ',
    'abc',
    '-',
    '.',
    '1.',
    ',5',
    '1..2',
    '1.2.3',
    '1,2.3,4',
    '12 34',
    '1.234,5.6',
    '04/63',
    '5%',
    '1e5',
    '9'.repeat(16),
  ])('is no number: "%s"', (text) => {
    expect(readNumber(text)).toBeNull();
  });
});

describe('a lone mark with three digits behind it', () => {
  it('keeps both readings where nothing settles them', () => {
    expect(readNumber('4.961')).toMatchObject({ value: 4961, grouped: true, otherwise: 4.961 });
    expect(readNumber('4,961')).toMatchObject({ value: 4.961, grouped: false, otherwise: 4961 });
    expect(readNumber('-4.961')).toMatchObject({ value: -4961, otherwise: -4.961 });
  });

  it.each<[string, DecimalMark, number]>([
    ['4.961', ',', 4961],
    ['4.961', '.', 4.961],
    ['4,961', '.', 4961],
    ['4,961', ',', 4.961],
    ['1.000', '.', 1],
  ])('reads %s where the decimal mark is "%s"', (text, mark, value) => {
    expect(readNumber(text, mark)).toMatchObject({ value, otherwise: null });
  });
});

describe("a column's decimal mark", () => {
  it.each([
    [['4.961', '9,5'], ','],
    [['12.76', '20.0', '4.961'], '.'],
    [['≥ 1.234,5'], ','],
    [['1.234.567'], ','],
    [['1,234,567'], '.'],
    [['1.000'], ','],
    [['4.961', '12'], null],
    [['67,23', '12.76'], null],
    [['1.2.3', '31/12/2024'], null],
    [[], null],
  ])('%j', (texts, mark) => {
    expect(decimalMarkOf(texts)).toBe(mark);
  });
});

it('tells the decimals of a number that Excel holds', () => {
  expect(writtenByExcel(12.76)).toMatchObject({ value: 12.76, decimals: 2, mark: null });
  expect(writtenByExcel(20, 1)).toMatchObject({ decimals: 1 });
  expect(writtenByExcel(1e21)).toMatchObject({ decimals: 0 });
});

it('reads back what Vietnamese and English custom write', () => {
  const amount = fc.integer({ min: -99_999_999, max: 99_999_999 });
  fc.assert(
    fc.property(amount, fc.constantFrom('vi-VN', 'en-US'), (cents, locale) => {
      const value = cents / 100;
      const text = value.toLocaleString(locale, { minimumFractionDigits: 2 });
      expect(readNumber(text)?.value).toBeCloseTo(value, 6);
    }),
  );
});

it('never throws and never takes long, whatever stands in the cell', () => {
  fc.assert(fc.property(fc.string(), (text) => void readNumber(text)));
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('1', '.', ',', ' ', '-'), maxLength: 300 }), (text) => {
      const value = readNumber(text)?.value;
      expect(value === undefined || Number.isFinite(value)).toBe(true);
    }),
  );
  expect(readNumber('1.'.repeat(50_000))).toBeNull();
});
