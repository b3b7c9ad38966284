import {
  addressOf,
  areaAddress,
  cellKey,
  cellOfAddress,
  cellOfKey,
  columnLetters,
  columnOfLetters,
  formatAt,
  lastColumn,
  lastRow,
  textAt,
} from '../../src/appendix';
import { sheetOf } from '../support/sheet-text';

describe('a cell’s address', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [16_383, 'XFD'],
  ])('%i is column %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnOfLetters(letters)).toBe(column);
  });

  it.each(['', 'A1', 'XFE', 'ABCD'])('%j is no column', (letters) => {
    expect(columnOfLetters(letters)).toBeNull();
  });

  it('is written as Excel writes it', () => {
    expect(addressOf({ row: 5, column: 1 })).toBe('B6');
    expect(areaAddress({ top: 4, left: 0, bottom: 4, right: 6 })).toBe('A5:G5');
    expect(areaAddress({ top: 4, left: 0, bottom: 4, right: 0 })).toBe('A5');
  });

  it.each([
    ['B6', { row: 5, column: 1 }],
    ['$B$6', { row: 5, column: 1 }],
    ['B6:D8', { row: 5, column: 1 }],
    ['B:B', null],
    ['6:6', null],
    ['XFE1', null],
  ])('%s begins at %j', (address, cell) => {
    expect(cellOfAddress(address)).toEqual(cell);
  });

  it('fits into one number', () => {
    expect(cellOfKey(cellKey(5, 1))).toEqual({ row: 5, column: 1 });
  });
});

describe('a grid', () => {
  const grid = sheetOf('a | 5', { top: 2, left: 1, formats: new Map([[cellKey(2, 2), '0.0']]) });

  it('is asked by places of the sheet', () => {
    expect([textAt(grid, 2, 1), textAt(grid, 2, 2), textAt(grid, 9, 9)]).toEqual(['a', '5', '']);
    expect([formatAt(grid, 2, 2), formatAt(grid, 2, 1)]).toEqual(['0.0', 'General']);
    expect([lastRow(grid), lastColumn(grid)]).toEqual([2, 2]);
    expect(lastColumn({ ...grid, left: 0, values: [] })).toBe(-1);
  });
});
