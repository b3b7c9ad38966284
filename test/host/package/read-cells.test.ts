import { openPackage, readSheet } from '../../../src/host/package';
import { firstSheet, sheetEntry, valuesOf } from './fixtures/first-sheet';
import { sharedStrings, workbook, workbookOf } from './fixtures/package-of';

const cellsOf = (rows: string, strings: readonly string[] = []) =>
  firstSheet(
    workbookOf(`<sheetData>${rows}</sheetData>`, { 'xl/sharedStrings.xml': sharedStrings(strings) }),
  );

describe('the values of cells', () => {
  it.each<[string, string, unknown]>([
    ['a number', '<c r="A1"><v>12.5</v></c>', 12.5],
    ['a number with an exponent', '<c r="A1"><v>1.2E-3</v></c>', 0.0012],
    ['a number of seventeen digits', '<c r="A1"><v>0.10000000000000001</v></c>', 0.1],
    ['a negative number with spaces around', '<c r="A1"><v> -7 </v></c>', -7],
    ['a number written with a reference', '<c r="A1"><v>&#49;2</v></c>', 12],
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', 'Nâng cao'],
    ['an inline string', '<c r="A1" t="inlineStr"><is><t>Sở Công Thương</t></is></c>', 'Sở Công Thương'],
    [
      'an inline string of runs',
      '<c r="A1" t="inlineStr"><is><r><t>tăng </t></r><r><t xml:space="preserve">2 bậc </t></r></is></c>',
      'tăng 2 bậc ',
    ],
    ['a formula string', '<c r="A1" t="str"><f>"a"</f><v>a</v></c>', 'a'],
    ['an empty formula string', '<c r="A1" t="str"><f>""</f><v></v></c>', ''],
    ['a boolean', '<c r="A1" t="b"><v>1</v></c>', true],
    ['a boolean as a word', '<c r="A1" t="b"><v>false</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', { error: '#N/A' }],
    ['a date written out', '<c r="A1" t="d"><v>2025-01-15T12:00:00</v></c>', 45672.5],
    ['a blank cell with a style', '<c r="A1" s="1"/>', null],
    ['a cell with an empty value', '<c r="A1"><v/></c>', null],
    [
      'entities and numeric references',
      '<c r="A1" t="inlineStr"><is><t>a &lt;&amp;&#x1EBF;&#10;b</t></is></c>',
      'a <&ế\nb',
    ],
    ['escaped control characters', '<c r="A1" t="inlineStr"><is><t>a_x000D__x0041_</t></is></c>', 'a\rA'],
    ['CDATA', '<c r="A1" t="inlineStr"><is><t><![CDATA[a<b]]>&amp;c</t></is></c>', 'a<b&c'],
    ['kept spaces', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>', ' a '],
    [
      'spaces that nothing asks to keep, as LibreOffice does',
      '<c r="A1" t="inlineStr"><is><t> a </t></is></c>',
      ' a ',
    ],
    [
      'a text without its readings',
      '<c r="A1" t="inlineStr"><is><t>漢</t><rPh sb="0" eb="1"><t>kan</t></rPh></is></c>',
      '漢',
    ],
  ])('reads %s', (_, cell, value) => {
    const sheet = cellsOf(`<row r="1">${cell}</row>`, ['<si><t>Nâng cao</t></si>']);
    expect(sheet.cells.value(0)).toEqual(value);
  });

  it('reads cells and rows that do not say where they stand', () => {
    const sheet = cellsOf(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(valuesOf(sheet)).toEqual({ A1: 1, B1: 2, C4: 3, D4: 4, A5: 5 });
  });

  it('puts rows and cells in order that stand out of it', () => {
    const sheet = cellsOf(
      '<row r="3"><c r="B3"><f>A3</f><v>6</v></c><c r="A3"><v>5</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
    );
    expect(Object.entries(valuesOf(sheet))).toEqual([
      ['A1', 1],
      ['A3', 5],
      ['B3', 6],
    ]);
    expect(sheet.cells.formula(2)).toBe('A3');
  });

  it('finds a cell by its place', () => {
    const { cells } = cellsOf(
      '<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="9"><c r="A9"><v>3</v></c></row>',
    );
    expect([
      cells.find(1, 3),
      cells.find(8, 0),
      cells.find(1, 2),
      cells.find(0, 0),
      cells.find(10, 0),
    ]).toEqual([1, 2, -1, -1, -1]);
    expect(cells.inRow(1)).toEqual({ first: 0, end: 2 });
  });

  it('tells the cells in use from those with a value, whatever the sheet claims', () => {
    const sheet = firstSheet(
      workbookOf(
        '<dimension ref="A1:XFD1048576"/><sheetData><row r="2"><c r="B2"><v>1</v></c><c r="F2" s="1"/></row></sheetData>',
      ),
    );
    expect(sheet.cells.used).toEqual({ top: 1, left: 1, bottom: 1, right: 5 });
    expect(sheet.cells.usedByValues).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
  });

  it('reads dates of the epoch of 1904 from words', () => {
    const file = workbookOf('<sheetData><row r="1"><c r="A1" t="d"><v>1904-01-02</v></c></row></sheetData>', {
      'xl/workbook.xml': workbook(
        '<workbookPr date1904="1"/><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets>',
      ),
    });
    expect(openPackage(file).workbook.epoch).toBe(1904);
    expect(valuesOf(firstSheet(file))).toEqual({ A1: 1 });
  });
});

describe('the formulas of cells', () => {
  it('moves a shared formula to each of its cells', () => {
    const { cells } = cellsOf(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+$C$1+SUM(D$1:E1)+Log10(2)&amp;"B1"</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>',
    );
    expect(cells.formula(0)).toBe('B1+$C$1+SUM(D$1:E1)+Log10(2)&"B1"');
    expect(cells.formula(1)).toBe('B2+$C$1+SUM(D$1:E2)+Log10(2)&"B1"');
  });

  it('keeps the area of an array formula', () => {
    const { cells } = cellsOf(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c><c r="B1"/></row>',
    );
    expect(cells.arrayArea(0)).toEqual({ top: 0, left: 0, bottom: 1, right: 0 });
    expect([cells.hasFormula(0), cells.hasFormula(1)]).toEqual([true, false]);
  });
});

describe('text in several fonts', () => {
  it('is told from plain text, with the font of each run', () => {
    const { cells } = cellsOf('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>', [
      '<si><r><rPr><b/><color rgb="FFFF0000"/><sz val="13"/><rFont val="Times New Roman"/></rPr><t>Đạt</t></r><r><t xml:space="preserve"> 90%</t></r></si>',
      '<si><t>90%</t></si>',
    ]);
    expect([cells.isRich(0), cells.isRich(1)]).toEqual([true, false]);
    expect(cells.runs(0)).toEqual([
      { text: 'Đạt', font: { bold: true, color: { rgb: '#FF0000' }, size: 13, name: 'Times New Roman' } },
      { text: ' 90%' },
    ]);
  });
});

it('reads prefixed elements, whatever the prefix', () => {
  const sheet = firstSheet(
    workbookOf('', {
      'xl/worksheets/sheet1.xml':
        '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c><c r="B1"><v>6</v></c></x:row></x:sheetData></x:worksheet>',
    }),
  );
  expect(valuesOf(sheet)).toEqual({ A1: 5 });
});

it('gives a chart sheet no cells', () => {
  const file = workbookOf('', {
    'xl/worksheets/sheet1.xml':
      '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
  });
  const pkg = openPackage(file);
  expect(readSheet(pkg, sheetEntry(pkg)).cells.count).toBe(0);
});
