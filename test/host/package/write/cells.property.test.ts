import fc from 'fast-check';
import {
  openPackage,
  patchPackage,
  readSheet,
  type CellEdit,
  type CellValue,
} from '../../../../src/host/package';
import { sheetEntry, valuesOf } from '../fixtures/first-sheet';
import { workbookOf } from '../fixtures/package-of';
import { partText } from '../fixtures/parts-of';

const SHEET = 'xl/worksheets/sheet1.xml';

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.boolean(),
  fc.constantFrom({ error: '#N/A' }, { error: '#DIV/0!' }),
);

const place = fc.record({ row: fc.nat(9), column: fc.nat(6) });
const edits = fc.array(
  fc.tuple(place, fc.option(value)).map(([at, wanted]): CellEdit => ({ ...at, value: wanted })),
  { maxLength: 30 },
);

const reference = ({ row, column }: CellEdit): string => `${String.fromCharCode(65 + column)}${row + 1}`;

/** What a sheet holds after edits; blank cells hold nothing. */
function held(
  before: Readonly<Record<string, CellValue>>,
  changes: readonly CellEdit[],
): Readonly<Record<string, CellValue>> {
  const all = { ...before };
  for (const change of changes) all[reference(change)] = change.value ?? null;
  return Object.fromEntries(Object.entries(all).filter(([, known]) => known !== null));
}

const apply = (file: Uint8Array, cells: readonly CellEdit[]): Uint8Array =>
  patchPackage(openPackage(file), { sheets: [{ sheet: 1, cells }] });

function read(file: Uint8Array): Readonly<Record<string, CellValue>> {
  const pkg = openPackage(file);
  return held(valuesOf(readSheet(pkg, sheetEntry(pkg))), []);
}

it('a sheet holds what one edit after another has put there', () => {
  fc.assert(
    fc.property(edits, edits, (first, second) => {
      const once = apply(workbookOf('<sheetData/>'), first);
      const twice = apply(once, second);
      expect(read(once)).toEqual(held({}, first));
      expect(read(twice)).toEqual(held(held({}, first), second));
    }),
  );
});

describe('what was put on a sheet and is blanked', () => {
  const before =
    '<dimension ref="C3:D4"/><sheetData><row r="3" ht="20" customHeight="1"><c r="C3" s="1"/><c r="D3" t="s"><v>0</v></c></row><row r="4"><c r="D4"/></row></sheetData>';
  const file = workbookOf(before, {
    'xl/sharedStrings.xml':
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>a</t></si></sst>',
  });
  const blanked = (cells: readonly CellEdit[]): string => {
    const blanks = cells.map((edit) => ({ ...edit, value: null }));
    return partText(apply(apply(file, cells), blanks), SHEET);
  };

  it('leaves the sheet as it was', () => {
    fc.assert(
      fc.property(edits, (wanted) => {
        const cells = wanted.filter((edit) => reference(edit) !== 'D3');
        expect(blanked(cells)).toBe(partText(file, SHEET));
      }),
    );
  });

  it('stretches no extent where one edit takes back another', () => {
    const at = { row: 2, column: 4 };
    expect(
      blanked([
        { ...at, value: 1 },
        { ...at, value: null },
      ]),
    ).toBe(partText(file, SHEET));
  });
});
