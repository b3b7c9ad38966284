import { mutated } from './fixtures/mutations';
import { richWorkbook } from './fixtures/rich-workbook';
import { survive } from './fixtures/survive';

const CASES = 500;

describe('a file with something wrong in it', () => {
  const rich = richWorkbook();

  it('is read whole where nothing is wrong', () => {
    expect(survive(rich)).toEqual({ cells: expect.any(Number) });
  });

  it(`is refused with a code or read, and keeps its values through an edit (${CASES} cases)`, () => {
    const outcomes = Array.from({ length: CASES }, (_, seed) => {
      try {
        return survive(mutated(rich, seed));
      } catch (fault) {
        throw new Error(
          `seed ${seed}: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`,
        );
      }
    });
    // Neither may be the answer to everything.
    expect(outcomes.filter((outcome) => 'refused' in outcome).length).toBeGreaterThan(CASES / 10);
    expect(outcomes.filter((outcome) => 'cells' in outcome).length).toBeGreaterThan(CASES / 10);
  });
});
