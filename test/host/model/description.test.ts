import type { ApiClass } from '../../../src/host/model';

/** The compiler holds each description against office.js: what is marked here must not compile. */
describe('a description that office.js does not bear out', () => {
  it('is refused by the compiler', () => {
    const wrong: readonly ApiClass<'Range'>[] = [
      // @ts-expect-error no range has such a member
      { members: { colour: { get: () => 'red' } } },
      // @ts-expect-error an address is a text
      { members: { address: { get: () => 5 } } },
      // @ts-expect-error an address cannot be written
      { members: { address: { get: () => 'A1', set: () => undefined } } },
      // @ts-expect-error a row of a range is a range
      { members: { getRow: { opens: 'Worksheet', call: ({ sheet }) => sheet } } },
      // @ts-expect-error rows are counted
      { members: { getRow: { opens: 'Range', call: (region, row: string) => (row ? region : null) } } },
      // @ts-expect-error clearing hands nothing back
      { members: { clear: { answers: true, call: () => undefined } } },
    ];
    expect(wrong).toHaveLength(6);
  });
});
