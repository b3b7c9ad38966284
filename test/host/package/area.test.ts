import { areaReference, columnName, columnNumber, parseArea, parseAreas } from '../../../src/host/package';

describe('areas', () => {
  it.each([
    ['A1', { top: 0, left: 0, bottom: 0, right: 0 }],
    ['$B$2:$A$1', { top: 0, left: 0, bottom: 1, right: 1 }],
    ['B:C', { top: 0, left: 1, bottom: 1_048_575, right: 2 }],
    ['$2:$3', { top: 1, left: 0, bottom: 2, right: 16_383 }],
    ['XFD1048576', { top: 1_048_575, left: 16_383, bottom: 1_048_575, right: 16_383 }],
  ])('%s', (reference, area) => {
    expect(parseArea(reference)).toEqual(area);
    expect(parseArea(areaReference(area))).toEqual(area);
  });

  it.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:B', 'A:1', 'A1:2', 'Sheet1!A1', 'A1 B1'])(
    '%j is none',
    (reference) => {
      expect(parseArea(reference)).toBeUndefined();
    },
  );

  it('are written as short as they can be', () => {
    expect(parseAreas('A1:A1 B2:C3 D:D 4:4').map(areaReference)).toEqual(['A1', 'B2:C3', 'D:D', '4:4']);
  });

  it('name columns as Excel does', () => {
    const numbers = [0, 25, 26, 51, 701, 702, 16_383];
    expect(numbers.map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA', 'XFD']);
    expect(numbers.map(columnName).map(columnNumber)).toEqual(numbers);
  });
});
