import { areaReference, parseArea, type Area } from '../../../src/host/package';
import { areaBetween, wholeCell } from '../../../src/workbench/sheet/merges';

function area(reference: string): Area {
  const read = parseArea(reference);
  if (!read) throw new Error(reference);
  return read;
}
const merges = ['B2:C3', 'D3:D6'].map(area);

describe('merged cells', () => {
  it('are one cell, whichever of them is meant', () => {
    expect(areaReference(wholeCell(merges, 2, 2))).toBe('B2:C3');
    expect(areaReference(wholeCell(merges, 0, 0))).toBe('A1');
  });

  it.each([
    ['A1', 'A3', 'A1:A3'],
    ['A1', 'B2', 'A1:C3'],
    ['A3', 'D3', 'A2:D6'],
  ])('are never cut by a selection: %s to %s selects %s', (from, to, selected) => {
    expect(areaReference(areaBetween(merges, area(from), area(to)))).toBe(selected);
  });
});
