import {
  openPackage,
  patchPackage,
  readSheet,
  type CellEdit,
  type SheetChanges,
} from '../../../src/host/package';
import { sheetEntry, valuesOf } from './fixtures/first-sheet';
import { faultOf } from './fixtures/fault-of';
import { workbookOf } from './fixtures/package-of';
import { partText } from './fixtures/parts-of';

const SHEET = 'xl/worksheets/sheet1.xml';

/** The rows of the sheet after the change, as they stand in the part. */
function rowsAfter(rows: string, changes: Omit<SheetChanges, 'sheet'>): string {
  const pkg = openPackage(workbookOf(`<sheetData>${rows}</sheetData>`));
  const text = partText(patchPackage(pkg, { sheets: [{ sheet: 1, ...changes }] }), SHEET);
  return /<sheetData[^>]*>(.*)<\/sheetData ?>/s.exec(text)?.[1] ?? text;
}

const edited = (rows: string, ...cells: readonly CellEdit[]): string => rowsAfter(rows, { cells });

describe('a cell that is changed', () => {
  it.each<[string, string, CellEdit, string]>([
    ['a number', '<c r="A1"><v>1</v></c>', { row: 0, column: 0, value: 2.5 }, '<c r="A1"><v>2.5</v></c>'],
    [
      'a text for a number, with its style',
      '<c r="A1" s="2"><v>1</v></c>',
      { row: 0, column: 0, value: 'Sở <Y> & tế' },
      '<c t="inlineStr" r="A1" s="2"><is><t>Sở &lt;Y&gt; &amp; tế</t></is></c>',
    ],
    [
      'a number for a shared string',
      '<c r="A1" t="s"><v>0</v></c>',
      { row: 0, column: 0, value: 3 },
      '<c r="A1"><v>3</v></c>',
    ],
    [
      'a text that begins with a space',
      '<c r="A1"/>',
      { row: 0, column: 0, value: ' a' },
      '<c t="inlineStr" r="A1"><is><t xml:space="preserve"> a</t></is></c >',
    ],
    [
      'a text with what XML cannot hold',
      '<c r="A1"><v>1</v></c>',
      { row: 0, column: 0, value: 'a\u0001\r\n_x0041_' },
      '<c t="inlineStr" r="A1"><is><t>a_x0001__x000D_\n_x005F_x0041_</t></is></c>',
    ],
    [
      'a formula with its cached text',
      '<c r="A1"><v>1</v></c>',
      { row: 0, column: 0, formula: 'B1&"<"', value: 'a' },
      '<c t="str" r="A1"><f>B1&amp;"&lt;"</f><v>a</v></c>',
    ],
    [
      'an array formula',
      '<c r="A1"><v>1</v></c>',
      { row: 0, column: 0, formula: 'B1:B2', value: 1, arrayArea: { top: 0, left: 0, bottom: 1, right: 0 } },
      '<c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c>',
    ],
    [
      'an error',
      '<c r="A1"><v>1</v></c>',
      { row: 0, column: 0, value: { error: '#N/A' } },
      '<c t="e" r="A1"><v>#N/A</v></c>',
    ],
    ['a truth', '<c r="A1"><v>1</v></c>', { row: 0, column: 0, value: true }, '<c t="b" r="A1"><v>1</v></c>'],
    [
      'a style alone',
      '<c r="A1" t="s"><v>0</v></c>',
      { row: 0, column: 0, style: 1 },
      '<c s="1" r="A1" t="s"><v>0</v></c>',
    ],
    [
      'nothing, where a style stays',
      '<c r="A1" s="1"><v>1</v></c>',
      { row: 0, column: 0, value: null },
      '<c r="A1" s="1"/>',
    ],
  ])('takes %s', (_, before, edit, after) => {
    const others = '<c r="C1"><v>7</v></c>';
    const strings = '<row r="1">';
    expect(edited(`${strings}${before}${others}</row>`, edit)).toBe(`<row r="1">${after}${others}</row>`);
  });

  it('goes where nothing is left of it', () => {
    expect(
      edited('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>', {
        row: 0,
        column: 0,
        value: null,
      }),
    ).toBe('<row r="1"><c r="B1"><v>2</v></c></row>');
  });

  it('takes its row with it where the row says nothing else', () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" ht="30"><c r="A2"><v>1</v></c></row>';
    expect(edited(rows, { row: 0, column: 0, value: null }, { row: 1, column: 0, value: null })).toBe(
      '<row r="2" ht="30"/>',
    );
  });

  it('stays where its neighbour counts from it', () => {
    expect(edited('<row><c><v>1</v></c><c><v>2</v></c></row>', { row: 0, column: 0, value: null })).toBe(
      '<row><c/><c><v>2</v></c></row>',
    );
  });

  it('leaves the others of its group of formulas their own', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c><c r="B2"><v>1</v></c></row>';
    expect(edited(rows, { row: 0, column: 0, value: 5 })).toBe(
      '<row r="1"><c r="A1"><v>5</v></c></row><row r="2"><c r="A2"><f>B2*2</f><v>2</v></c><c r="B2"><v>1</v></c></row>',
    );
  });
});

describe('a cell that is new', () => {
  const rows =
    '<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="5" s="1" customFormat="1"/>';

  it.each<[string, CellEdit, string]>([
    [
      'in front',
      { row: 1, column: 0, value: 9 },
      rows.replace('<c r="B2">', '<c r="A2"><v>9</v></c><c r="B2">'),
    ],
    [
      'in between',
      { row: 1, column: 2, value: 9 },
      rows.replace('<c r="D2">', '<c r="C2"><v>9</v></c><c r="D2">'),
    ],
    [
      'behind',
      { row: 1, column: 5, value: 9 },
      rows.replace('</c></row>', '</c><c r="F2"><v>9</v></c></row>'),
    ],
    ['in a row above', { row: 0, column: 0, value: 9 }, `<row r="1"><c r="A1"><v>9</v></c></row>${rows}`],
    [
      'in a row between',
      { row: 2, column: 0, value: 9 },
      rows.replace('<row r="5"', '<row r="3"><c r="A3"><v>9</v></c></row><row r="5"'),
    ],
    ['in a row below', { row: 8, column: 0, value: 9 }, `${rows}<row r="9"><c r="A9"><v>9</v></c></row>`],
    [
      'with the style of its row',
      { row: 4, column: 1, value: 9 },
      rows.replace('customFormat="1"/>', 'customFormat="1"><c r="B5" s="1"><v>9</v></c></row >'),
    ],
    ['blank, hence not at all', { row: 1, column: 7, value: null }, rows],
  ])('stands %s', (_, edit, after) => {
    expect(edited(rows, edit)).toBe(after);
  });

  it('is put in order with others', () => {
    const many = [3, 0, 2].map((column) => ({ row: 3, column, value: column }));
    expect(edited('', ...many)).toBe(
      '<row r="4"><c r="A4"><v>0</v></c><c r="C4"><v>2</v></c><c r="D4"><v>3</v></c></row>',
    );
  });

  it('takes the style of its column', () => {
    const pkg = openPackage(
      workbookOf(
        '<cols><col min="2" max="3" width="10" style="2"/></cols><sheetData><row r="1"/></sheetData>',
      ),
    );
    const file = patchPackage(pkg, {
      sheets: [
        {
          sheet: 1,
          cells: [
            { row: 0, column: 1, value: 1 },
            { row: 0, column: 0, value: 2 },
          ],
        },
      ],
    });
    expect(partText(file, SHEET)).toContain(
      '<row r="1"><c r="A1"><v>2</v></c><c r="B1" s="2"><v>1</v></c></row >',
    );
  });

  it('finds its row where rows stand out of order', () => {
    const rowsOut = '<row r="5"><c r="A5"><v>5</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>';
    expect(edited(rowsOut, { row: 1, column: 0, value: 1 })).toBe(
      rowsOut.replace('<c r="B2">', '<c r="A2"><v>1</v></c><c r="B2">'),
    );
  });
});

describe('rows', () => {
  it('take heights, are hidden, and lose both again', () => {
    const shown = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const hidden = rowsAfter(shown, { rows: [{ row: 0, height: 30, hidden: true }] });
    expect(hidden).toBe('<row ht="30" customHeight="1" hidden="1" r="1"><c r="A1"><v>1</v></c></row>');
    expect(rowsAfter(hidden, { rows: [{ row: 0, height: null, hidden: false }] })).toBe(shown);
  });
});

it('stretches what the sheet says of its extent, and takes it back', () => {
  const before =
    '<dimension ref="A1:B2"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>1</v></c></row></sheetData>';
  const pkg = openPackage(workbookOf(before));
  const grown = patchPackage(pkg, { sheets: [{ sheet: 1, cells: [{ row: 8, column: 4, value: 1 }] }] });
  expect(partText(grown, SHEET)).toContain('<dimension ref="A1:E9"/>');
  const back = patchPackage(openPackage(grown), {
    sheets: [{ sheet: 1, cells: [{ row: 8, column: 4, value: null }] }],
  });
  expect(partText(back, SHEET)).toContain(before);
});

it('reads back what it wrote', () => {
  const pkg = openPackage(workbookOf('<sheetData/>'));
  const text = '  Nâng cao <chất lượng>\n\t_x000D_ \u0007 \ud83d\ude00';
  const cells = [
    { row: 0, column: 0, value: text },
    { row: 0, column: 1, value: -1e-7 },
    { row: 1_048_575, column: 25, value: false },
  ];
  const again = openPackage(patchPackage(pkg, { sheets: [{ sheet: 1, cells }] }));
  expect(valuesOf(readSheet(again, sheetEntry(again)))).toEqual({ A1: text, B1: -1e-7, Z1048576: false });
});

it.each<[string, CellEdit]>([
  ['beyond the sheet', { row: 1_048_576, column: 0, value: 1 }],
  ['that is no number', { row: 0, column: 0, value: Number.NaN }],
  ['too long for a cell', { row: 0, column: 0, value: 'a'.repeat(32_768) }],
  ['in a format that there is not', { row: 0, column: 0, value: 1, style: 99 }],
])('refuses a value %s', (_, cell) => {
  const pkg = openPackage(workbookOf('<sheetData/>'));
  expect(faultOf(() => patchPackage(pkg, { sheets: [{ sheet: 1, cells: [cell] }] }))).toBe('invalid-change');
});
