import { moveFormula } from '../../../../src/host/package';
import { loseSheet, quotedSheetName, renameSheet } from '../../../../src/host/package/formula/sheet-names';

describe('a formula that is filled down and to the right', () => {
  it.each<[string, number, number, string]>([
    ['A1+B2', 1, 1, 'B2+C3'],
    ['$A$1+$B2+C$3', 2, 2, '$A$1+$B4+E$3'],
    ['SUM(A1:B2)', 1, 0, 'SUM(A2:B3)'],
    ['SUM(A:A,$B:$B,1:1,$2:$2)', 1, 1, 'SUM(B:B,$B:$B,2:2,$2:$2)'],
    ["'Phụ lục 1'!A1+Sheet2!B1", 1, 0, "'Phụ lục 1'!A2+Sheet2!B2"],
    ['"A1"&A1&"a""A1"', 1, 0, '"A1"&A2&"a""A1"'],
    ['LOG10(A1)+ATAN2(1,A1)', 1, 0, 'LOG10(A2)+ATAN2(1,A2)'],
    ['Bang1[[#This Row],[Q1]]+Bang1[A1]', 1, 0, 'Bang1[[#This Row],[Q1]]+Bang1[A1]'],
    ['Ten_A1+A1_x+ĐơnVị1', 1, 0, 'Ten_A1+A1_x+ĐơnVị1'],
    ['[1]Sheet1!A1', 1, 0, '[1]Sheet1!A2'],
    ['A1', -1, 0, '#REF!'],
    ['XFD1', 0, 1, '#REF!'],
    ['1E5+1.5', 1, 1, '1E5+1.5'],
    ['TRUE', 1, 1, 'TRUE'],
  ])('%s by %i and %i is %s', (formula, rows, columns, moved) => {
    expect(moveFormula(formula, rows, columns)).toBe(moved);
  });
});

describe('the name of a sheet in a formula', () => {
  it.each([
    ['Sheet1', 'Sheet1'],
    ['Phụ_lục', 'Phụ_lục'],
    ['Phụ lục', "'Phụ lục'"],
    ["D'An", "'D''An'"],
    ['A1', "'A1'"],
    ['R1C1', "'R1C1'"],
    ['2025', "'2025'"],
  ])('%s stands as %s', (name, quoted) => {
    expect(quotedSheetName(name)).toBe(quoted);
  });

  it('follows the sheet', () => {
    const formula = `'Phụ lục'!$A$1+"'Phụ lục'!A1"+SheetA!B2+'SheetA B'!C3`;
    expect(renameSheet(formula, 'phụ lục', 'Mới')).toBe(`Mới!$A$1+"'Phụ lục'!A1"+SheetA!B2+'SheetA B'!C3`);
    expect(renameSheet(formula, 'SheetA', 'Sheet B')).toBe(
      `'Phụ lục'!$A$1+"'Phụ lục'!A1"+'Sheet B'!B2+'SheetA B'!C3`,
    );
  });

  it('is lost with the sheet', () => {
    expect(loseSheet("SUM('A b'!$A$1:$B$2,C1)+Other!A1", 'A b')).toBe('SUM(#REF!,C1)+Other!A1');
    expect(loseSheet("'A b'!$2:$2", 'A b')).toBe('#REF!');
  });
});
