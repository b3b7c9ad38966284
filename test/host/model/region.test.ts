import fc from 'fast-check';
import type { Area } from '../../../src/host/package';
import { containsCell, intersection, subtractAll } from '../../../src/host/model/book/region';

const area: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(9), fc.nat(9), fc.nat(4), fc.nat(4))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

const places = Array.from({ length: 15 * 15 }, (_, i) => [Math.floor(i / 15), i % 15] as const);

describe('areas', () => {
  it('keep, after holes are cut, each cell outside of the holes exactly once', () => {
    fc.assert(
      fc.property(area, fc.array(area, { maxLength: 4 }), (whole, holes) => {
        const left = subtractAll([whole], holes);
        for (const [row, column] of places) {
          const isLeft =
            containsCell(whole, row, column) && !holes.some((hole) => containsCell(hole, row, column));
          expect(left.filter((piece) => containsCell(piece, row, column))).toHaveLength(isLeft ? 1 : 0);
        }
      }),
    );
  });

  it('share what lies in both', () => {
    fc.assert(
      fc.property(area, area, (one, other) => {
        const both = intersection(one, other);
        for (const [row, column] of places) {
          const isShared = containsCell(one, row, column) && containsCell(other, row, column);
          expect(both !== undefined && containsCell(both, row, column)).toBe(isShared);
        }
      }),
    );
  });
});
