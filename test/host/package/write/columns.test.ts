import fc from 'fast-check';
import { openPackage, patchPackage, readSheet, type ColumnEdit } from '../../../../src/host/package';
import { sheetEntry } from '../fixtures/first-sheet';
import { workbookOf } from '../fixtures/package-of';
import { partText } from '../fixtures/parts-of';

const SHEET = 'xl/worksheets/sheet1.xml';

function columnsAfter(cols: string, ...edits: readonly ColumnEdit[]): string {
  const pkg = openPackage(workbookOf(`${cols}<sheetData/>`));
  const text = partText(patchPackage(pkg, { sheets: [{ sheet: 1, columns: edits }] }), SHEET);
  return /<cols>(.*)<\/cols>/.exec(text)?.[1] ?? '';
}

describe('columns', () => {
  const RUN = '<cols><col min="2" max="5" width="12.5" customWidth="1" bestFit="1"/></cols>';

  it.each<[string, string, ColumnEdit, string]>([
    ['get a list', '', { first: 1, last: 2, width: 20 }, '<col min="2" max="3" width="20" customWidth="1"/>'],
    [
      'are cut out of a run',
      RUN,
      { first: 2, last: 2, width: 30 },
      '<col min="2" max="2" width="12.5" customWidth="1" bestFit="1"/><col min="3" max="3" width="30" customWidth="1" bestFit="1"/><col min="4" max="5" width="12.5" customWidth="1" bestFit="1"/>',
    ],
    [
      'fill gaps on both sides',
      RUN,
      { first: 0, last: 6, hidden: true },
      '<col min="1" max="1" hidden="1" width="9.140625"/><col min="2" max="5" width="12.5" customWidth="1" bestFit="1" hidden="1"/><col min="6" max="7" hidden="1" width="9.140625"/>',
    ],
    [
      'take a style',
      '',
      { first: 0, last: 0, style: 1 },
      '<col min="1" max="1" style="1" width="9.140625"/>',
    ],
    [
      'leave nothing behind',
      '<cols><col min="1" max="1" width="20" customWidth="1"/></cols>',
      { first: 0, last: 0, width: null },
      '',
    ],
  ])('%s', (_, cols, edit, after) => {
    expect(columnsAfter(cols, edit)).toBe(after);
  });

  it('are what the edits say, one after the other', () => {
    const edits = fc.array(
      fc.record({ first: fc.nat(12), span: fc.nat(5), width: fc.option(fc.integer({ min: 1, max: 60 })) }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(edits, (wanted) => {
        const columns = wanted.map(({ first, span, width }) => ({ first, last: first + span, width }));
        const pkg = openPackage(workbookOf(`${RUN}<sheetData/>`));
        const after = openPackage(patchPackage(pkg, { sheets: [{ sheet: 1, columns }] }));
        const runs = readSheet(after, sheetEntry(after)).columns;
        const custom = partText(after.file, SHEET);
        const expected = new Map<number, number>([1, 2, 3, 4].map((column) => [column, 12.5]));
        for (const { first, last, width } of columns) {
          for (let column = first; column <= last; column++) {
            if (width === null) expected.delete(column);
            else expected.set(column, width);
          }
        }
        const found = runs.flatMap(({ first, last, width }) =>
          Array.from({ length: last - first + 1 }, (_, at) => [first + at, width]),
        );
        expect(found).toEqual([...expected].sort(([one], [other]) => one - other));
        expect(custom.match(/<cols>/g)?.length ?? 0).toBe(expected.size > 0 ? 1 : 0);
      }),
    );
  });
});
