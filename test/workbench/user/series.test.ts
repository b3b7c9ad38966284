import type { CellValue } from '../../../src/host/package';
import { seriesAfter } from '../../../src/workbench/user/series';

const after = (values: readonly CellValue[], { isDate = false, isFormula = false } = {}, count = 3) =>
  seriesAfter(
    values.map((value) => ({ value, isDate, isFormula })),
    count,
  );

describe('what follows when cells are pulled on', () => {
  it.each([
    ['several numbers', [1, 2], [3, 4, 5]],
    ['numbers with a step', [0.1, 0.3], [0.5, 0.7, 0.9]],
    ['numbers that fall', [10, 8], [6, 4, 2]],
    ['numbers along their trend', [1, 2, 6], [8, 10.5, 13]],
    ['a text with a number at its end', ['Quý 1'], ['Quý 2', 'Quý 3', 'Quý 4']],
    ['texts two by two', ['Tháng 1', 'Tháng 3'], ['Tháng 5', 'Tháng 7', 'Tháng 9']],
    ['leading zeros', ['Tổ 08'], ['Tổ 09', 'Tổ 10', 'Tổ 11']],
    ['codes', ['5.2.3'], ['5.2.4', '5.2.5', '5.2.6']],
  ])('%s', (_, begun, next) => {
    expect(after(begun)).toEqual(next);
  });

  it('goes on with dates day by day', () => {
    expect(after([45_000], { isDate: true })).toEqual([45_001, 45_002, 45_003]);
  });

  it.each([
    ['a single number', [20]],
    ['a text', ['Thường xuyên']],
    ['numbers and texts', [1, 'hai']],
    ['texts of another beginning', ['Quý 1', 'Tháng 2']],
    ['texts without an even step', ['A1', 'A2', 'A4']],
    ['texts that would fall below nothing', ['A1', 'A0']],
    ['a number too long to count', ['0123456789012']],
    ['blanks', [null]],
  ])('repeats %s', (_, begun) => {
    expect(after(begun)).toBeUndefined();
  });

  it('repeats formulas', () => {
    expect(after([1, 2], { isFormula: true })).toBeUndefined();
  });
});
