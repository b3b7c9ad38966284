import { cellKey, lastColumn, lastRow, textAt, valueAt } from '../../src/appendix';
import { gridsOf, sheetsToRead } from '../../src/cli/files/grids-of-package';
import { openPackage } from '../../src/host/package';
import {
  link,
  links,
  override,
  workbook,
  workbookOf,
  worksheet,
  contentTypes,
} from '../host/package/fixtures/package-of';

function gridOf(content: string, parts: Record<string, string> = {}) {
  const file = openPackage(workbookOf(content, parts));
  const [grid] = gridsOf(file, sheetsToRead(file));
  if (!grid) throw new Error('the file has no sheet to read');
  return grid;
}

const text = (place: string, words: string) => `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`;

describe('a sheet of a file as a grid', () => {
  it('begins where its first value stands and holds values as Excel gives them', () => {
    const grid = gridOf(
      `<sheetData><row r="3">${text('C3', 'Mã')}<c r="E3"><v>1.5</v></c></row><row r="5"><c r="D5" t="b"><v>1</v></c><c r="E5" t="e"><v>#N/A</v></c></row></sheetData>`,
    );
    expect({ top: grid.top, left: grid.left, values: grid.values.map((row) => [...row]) }).toEqual({
      top: 2,
      left: 2,
      values: [['Mã', '', 1.5], [], ['', true, '#N/A']],
    });
    expect(grid.epoch).toBe(1900);
    expect(valueAt(grid, 3, 3)).toBe('');
  });

  it('knows merges, formats of numbers, formulas and mixed fonts', () => {
    const grid = gridOf(
      `<sheetData><row r="1"><c r="A1" s="2"><v>45000</v></c><c r="B1"><f>A1+1</f><v>45001</v></c><c r="C1" t="inlineStr"><is><r><t>Sở </t></r><r><rPr><b/></rPr><t>Y tế</t></r></is></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>`,
    );
    expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }]);
    expect([...grid.formats]).toEqual([[cellKey(0, 0), 'dd/mm/yyyy']]);
    expect([...grid.formulas]).toEqual([cellKey(0, 1)]);
    expect([...grid.mixedFonts]).toEqual([cellKey(0, 2)]);
    expect(textAt(grid, 0, 2)).toBe('Sở Y tế');
  });

  it('takes no room for what lies between the table and a value gone astray', () => {
    const grid = gridOf(
      `<sheetData><row r="1">${text('A1', 'x')}</row><row r="1048576">${text('XFD1048576', 'y')}</row></sheetData>`,
    );
    expect({ right: lastColumn(grid), bottom: lastRow(grid) }).toEqual({ right: 16383, bottom: 1048575 });
    expect(textAt(grid, 1048575, 16383)).toBe('y');
    expect(grid.values[500]).toBe(grid.values[501]);
  });

  it('is empty where the sheet is', () => {
    expect(gridOf('<sheetData/>').values).toEqual([]);
  });
});

describe('the sheets that are read', () => {
  const sheets =
    '<sheet name="Phụ lục" sheetId="1" r:id="rId1"/><sheet name="Ẩn" sheetId="2" state="hidden" r:id="rId4"/><sheet name="Chênh lệch" sheetId="3" r:id="rId5"/>';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const sheetPart = worksheet('<sheetData/>');
  const file = workbookOf('<sheetData/>', {
    '[Content_Types].xml': contentTypes(
      override('xl/workbook.xml', `${type}.sheet.main+xml`) +
        [1, 2, 3].map((at) => override(`xl/worksheets/sheet${at}.xml`, `${type}.worksheet+xml`)).join(''),
    ),
    'xl/workbook.xml': workbook(
      `<sheets>${sheets}</sheets><definedNames><definedName name="_soat.kind" localSheetId="2">"gaps"</definedName></definedNames>`,
    ),
    'xl/_rels/workbook.xml.rels': links(
      link('rId1', 'worksheet', 'worksheets/sheet1.xml') +
        link('rId4', 'worksheet', 'worksheets/sheet2.xml') +
        link('rId5', 'worksheet', 'worksheets/sheet3.xml'),
    ),
    'xl/worksheets/sheet2.xml': sheetPart,
    'xl/worksheets/sheet3.xml': sheetPart,
  });

  it('are the visible ones, without those that this program made', () => {
    expect(sheetsToRead(openPackage(file)).map(({ name }) => name)).toEqual(['Phụ lục']);
  });
});
