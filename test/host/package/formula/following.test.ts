import { renameColumn, renameTable, shiftArea, shiftFormula } from '../../../../src/host/package';

const row = { top: 0, left: 0, bottom: 0, right: 16_383 };
const inserted = { area: { ...row, top: 2, bottom: 3 }, rows: 2, columns: 0 };
const deleted = { ...inserted, rows: -2 };
const column = { area: { top: 0, left: 1, bottom: 1_048_575, right: 1 }, rows: 0, columns: 1 };

describe('a formula after two rows were put in above row 3', () => {
  it.each([
    ['A1+A2+A3', 'A1+A2+A5'],
    ['SUM(A1:A3)', 'SUM(A1:A5)'],
    ['SUM($A$3:$A$4)', 'SUM($A$5:$A$6)'],
    ['SUM(A:A,2:2,3:3)', 'SUM(A:A,2:2,5:5)'],
    ["'Khác'!A3+'Phụ lục'!A3", "'Khác'!A3+'Phụ lục'!A5"],
    ['"A3"&Bảng[A3]&LOG10(A3)', '"A3"&Bảng[A3]&LOG10(A5)'],
    ['A1048576', '#REF!'],
    ["'Phụ lục'!Tên_A3", "'Phụ lục'!Tên_A3"],
  ])('%s is %s', (formula, after) => {
    expect(shiftFormula(formula, 'Phụ lục', 'phụ lục', inserted)).toBe(after);
  });
});

describe('a formula after rows 3 and 4 were taken out', () => {
  it.each([
    ['A2+A5', 'A2+A3'],
    ['A3', '#REF!'],
    ['SUM(A1:A3)', 'SUM(A1:A2)'],
    ['SUM(A4:A9)', 'SUM(A3:A7)'],
    ['SUM(A3:A4)', 'SUM(#REF!)'],
    ["'Khác'!A5", "'Khác'!A5"],
  ])('%s is %s', (formula, after) => {
    expect(shiftFormula(formula, 'Phụ lục', 'Phụ lục', deleted)).toBe(after);
  });
});

describe('an area after cells have moved', () => {
  it('goes with its whole width alone', () => {
    const shift = { area: { top: 0, left: 0, bottom: 0, right: 1 }, rows: 1, columns: 0 };
    const inside = { top: 0, left: 0, bottom: 2, right: 1 };
    const outside = { ...inside, right: 2 };
    expect(shiftArea(inside, shift)).toEqual({ ...inside, top: 1, bottom: 3 });
    expect(shiftArea(outside, shift)).toBe(outside);
  });

  it('moves and grows to the right too', () => {
    expect(shiftFormula('SUM(A1:C1)+B:B', 'S', 'S', column)).toBe('SUM(A1:D1)+C:C');
  });
});

describe('a table in a formula', () => {
  it.each([
    ['SUM(Cũ[Điểm])+ROWS(cũ)', 'SUM(Mới[Điểm])+ROWS(Mới)'],
    ['Cũ[[#This Row],[Cũ]]&"Cũ"', 'Mới[[#This Row],[Cũ]]&"Cũ"'],
    ["Cũ_2[x]+'Cũ'!A1+Cũ(1)", "Cũ_2[x]+'Cũ'!A1+Cũ(1)"],
  ])('goes by its new name: %s is %s', (formula, after) => {
    expect(renameTable(formula, 'Cũ', 'Mới')).toBe(after);
  });

  it.each([
    ['Bảng[Điểm]', 'Bảng[Mục tiêu]'],
    ['Bảng[[#This Row],[điểm]]', 'Bảng[[#This Row],[Mục tiêu]]'],
    ['Bảng[[Mã]:[Điểm]]', 'Bảng[[Mã]:[Mục tiêu]]'],
    ['Khác[Điểm]&"Bảng[Điểm]"', 'Khác[Điểm]&"Bảng[Điểm]"'],
  ])('has a column by its new name: %s is %s', (formula, after) => {
    expect(renameColumn(formula, 'Bảng', 'Điểm', 'Mục tiêu')).toBe(after);
  });

  it('has a column whose name holds signs of its own', () => {
    expect(renameColumn('Bảng[Điểm]', 'Bảng', 'Điểm', "Điểm [%] '#'")).toBe("Bảng[Điểm '[%'] '''#'']");
  });
});
