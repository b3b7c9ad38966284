import { decimalsShown, isDateFormat, isPercentFormat, showsDay } from '../../../src/appendix/numbers';

it.each([
  ['General', false, false, null],
  ['0.00', false, false, 2],
  ['#,##0', false, false, 0],
  ['#,##0.0_);[Red](#,##0.0)', false, false, 1],
  ['0%', true, false, 0],
  ['0.0%', true, false, 1],
  ['0 "%"', false, false, 0],
  ['@', false, false, null],
  ['dd/mm/yyyy', false, true, null],
  ['mmm-yy', false, true, null],
  ['m/d', false, true, null],
  ['[$-42A]dd mmmm yyyy;@', false, true, null],
  ['h:mm', false, false, null],
  ['', false, false, null],
])('%s', (format, percent, date, decimals) => {
  expect(isPercentFormat(format)).toBe(percent);
  expect(isDateFormat(format)).toBe(date);
  expect(decimalsShown(format)).toBe(decimals);
});

it('tells a day from a month alone', () => {
  expect(showsDay('d/m/yyyy')).toBe(true);
  expect(showsDay('mmm-yy')).toBe(false);
});
