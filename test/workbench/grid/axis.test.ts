import fc from 'fast-check';
import { axisOf } from '../../../src/workbench/grid/axis';

describe('an axis', () => {
  it('lays rows end to end, hidden ones at no height', () => {
    const rows = axisOf(4, (row) => [20, 0, 30, 10][row] ?? 0);
    expect([0, 1, 2, 3, 4].map(rows.start)).toEqual([0, 20, 20, 50, 60]);
    expect(rows.size(1)).toBe(0);
    expect(rows.total).toBe(60);
  });

  it('finds what lies at a distance, never what is hidden, and the last beyond the end', () => {
    const rows = axisOf(4, (row) => [20, 0, 30, 10][row] ?? 0);
    expect([-5, 0, 19, 20, 49, 50, 1000].map(rows.at)).toEqual([0, 0, 0, 2, 2, 3, 3]);
  });

  it('finds each row again by any of its points', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1 }), (sizes) => {
        const rows = axisOf(sizes.length, (row) => sizes[row] ?? 0);
        for (const row of sizes.keys()) {
          expect(rows.at(rows.start(row))).toBe(row);
          expect(rows.at(rows.start(row + 1) - 1)).toBe(row);
        }
      }),
    );
  });
});
