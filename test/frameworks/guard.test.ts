import {
  checked,
  isDay,
  isFlag,
  isListOf,
  isNumber,
  isOneOf,
  isShaped,
  isText,
  isYear,
  orNull,
} from '../../src/frameworks/guard';

const isPair = isShaped<{ name: string; year: number | null }>({ name: isText, year: orNull(isYear) });

it.each<[unknown, boolean]>([
  [{ name: 'a', year: 2024 }, true],
  [{ name: 'a', year: null }, true],
  [{ name: '', year: null }, false],
  [{ name: 'a' }, false],
  [{ name: 'a', yaer: null }, false],
  [{ name: 'a', year: null, more: 1 }, false],
  [null, false],
  ['a', false],
])('%j has the form: %s', (value, fits) => {
  expect(isPair(value)).toBe(fits);
});

it('tells words, days, years, lists and flags', () => {
  expect([isOneOf('a', 'b')('b'), isOneOf('a', 'b')('c')]).toEqual([true, false]);
  expect([isDay('2024-07-09'), isDay('9/7/2024'), isDay(5)]).toEqual([true, false, false]);
  expect([isYear(2024), isYear(2024.5), isYear(12), isNumber(Number.NaN)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect([isListOf(isFlag)([true, false]), isListOf(isFlag)([1]), isListOf(isFlag)(true)]).toEqual([
    true,
    false,
    false,
  ]);
});

it('stops where a file is not in its form', () => {
  expect(checked('a.json', isText, 'a')).toBe('a');
  expect(() => checked('a.json', isText, 1)).toThrow('a.json');
});
