import {
  openPackage,
  patchPackage,
  readSheet,
  type PageEdit,
  type WorkbookChanges,
} from '../../../../src/host/package';
import { faultOf } from '../fixtures/fault-of';
import { sheetEntry, valuesOf } from '../fixtures/first-sheet';
import { partsOf, partText } from '../fixtures/parts-of';
import { richWorkbook } from '../fixtures/rich-workbook';

const rich = richWorkbook();
const BOOK = 'xl/workbook.xml';

const changed = (changes: WorkbookChanges) => openPackage(patchPackage(openPackage(rich), changes));
const sheetNames = (changes: WorkbookChanges): readonly string[] =>
  changed(changes).workbook.sheets.map(({ name }) => name);
const namesOf = (changes: WorkbookChanges) =>
  changed(changes).workbook.names.map(({ name, sheet, refersTo }) => [name, sheet, refersTo]);

describe('a workbook as it is read', () => {
  const { workbook } = openPackage(rich);

  it('lists its sheets', () => {
    expect(workbook.sheets.map(({ id, name, visibility, kind }) => [id, name, visibility, kind])).toEqual([
      [1, 'Phụ lục', 'visible', 'worksheet'],
      [4, 'Tổng hợp', 'visible', 'worksheet'],
      [5, 'Số liệu', 'hidden', 'worksheet'],
      [7, 'Biểu đồ', 'visible', 'chartsheet'],
    ]);
  });

  it('says what it holds', () => {
    expect(workbook).toMatchObject({
      activeSheet: 1,
      epoch: 1900,
      hasMacros: true,
      externalLinks: 0,
      structureProtected: false,
      strict: false,
    });
  });

  it('reads all that hangs on a sheet', () => {
    const pkg = openPackage(rich);
    const sheet = readSheet(pkg, sheetEntry(pkg));
    expect(sheet).toMatchObject({
      merges: [{ top: 0, left: 0, bottom: 0, right: 5 }],
      autoFilter: { top: 1, left: 0, bottom: 4, right: 2 },
      protection: { locked: true, password: false },
      holds: { comments: true, threadedComments: true, drawing: true, pivotTables: false },
      views: [{ frozen: { rows: 2, columns: 0 }, activeCell: { row: 3, column: 1 }, zoom: 85 }],
      hyperlinks: [{ target: 'https://example.vn/?a=1&b=2' }, { location: "'Tổng hợp'!A1", display: 'xem' }],
      conditionalFormats: [
        { type: 'cellIs', operator: 'greaterThan', formulas: ['10'], dxf: 0, priority: 1 },
        { type: 'dataBar', priority: 2 },
      ],
      dataValidations: [{ type: 'list', formula1: '"Sở Y tế,Sở Nội vụ"', allowBlank: true, showArrow: true }],
      page: {
        paperSize: 9,
        orientation: 'landscape',
        fit: { width: 1, height: 0 },
        footer: '&P/&N',
        rowBreaks: [4],
      },
      tables: [{ id: 1, name: 'Bảng1', columns: [{ name: 'Cột A' }, { name: 'Cột B' }] }],
    });
    expect(sheet.protection?.allowed).toContain('formatCells');
    expect(sheet.holds.extensions).toHaveLength(1);
    expect([sheet.rows.get(7)?.hidden, sheet.rows.get(0)?.height]).toEqual([true, 33]);
  });
});

describe('sheets', () => {
  it('are added at the end, or where the order says', () => {
    const addedSheets = [{ id: 9, name: 'Mới' }];
    expect(sheetNames({ addedSheets })).toEqual(['Phụ lục', 'Tổng hợp', 'Số liệu', 'Biểu đồ', 'Mới']);
    expect(sheetNames({ addedSheets, order: [9, 1, 4, 5, 7] })).toEqual([
      'Mới',
      'Phụ lục',
      'Tổng hợp',
      'Số liệu',
      'Biểu đồ',
    ]);
  });

  it('keep their names and titles when they move', () => {
    expect(namesOf({ order: [7, 5, 4, 1] })).toEqual(namesOf({}));
    expect(changed({ order: [7, 5, 4, 1] }).workbook.activeSheet).toBe(1);
  });

  it('take the names that speak of them along when they are renamed', () => {
    expect(
      namesOf({
        sheets: [
          { sheet: 1, name: 'PL 1' },
          { sheet: 5, name: 'Dữ_liệu' },
        ],
      }),
    ).toEqual([
      ['_xlnm._FilterDatabase', 1, "'PL 1'!$A$2:$C$5"],
      ['_xlnm.Print_Titles', 1, "'PL 1'!$2:$2"],
      ['DonVi', undefined, 'Dữ_liệu!$A$1:$A$2'],
    ]);
  });

  it('go with all that hung on them alone', () => {
    const after = patchPackage(openPackage(rich), { deletedSheets: [4, 7] });
    expect(Object.keys(partsOf(rich)).filter((part) => !(part in partsOf(after)))).toEqual([
      'xl/worksheets/sheet2.xml',
      'xl/worksheets/_rels/sheet2.xml.rels',
      'xl/chartsheets/sheet1.xml',
      'xl/chartsheets/_rels/sheet1.xml.rels',
      'xl/drawings/drawing2.xml',
      'xl/drawings/_rels/drawing2.xml.rels',
      'xl/charts/chart2.xml',
      'xl/pivotTables/pivotTable1.xml',
      'xl/pivotTables/_rels/pivotTable1.xml.rels',
      'xl/pivotCache/pivotCacheDefinition1.xml',
      'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels',
      'xl/pivotCache/pivotCacheRecords1.xml',
    ]);
    expect(partText(after, BOOK)).not.toContain('pivotCache');
    expect(partText(after, '[Content_Types].xml')).not.toMatch(/pivot|chartsheet|drawing2/);
  });

  it('leave the names that spoke of them an error', () => {
    expect(namesOf({ deletedSheets: [5] })).toContainEqual(['DonVi', undefined, '#REF!']);
    expect(namesOf({ deletedSheets: [1] })).toEqual([['DonVi', undefined, "'Số liệu'!$A$1:$A$2"]]);
  });

  it('hand the view over when the active one goes', () => {
    const after = changed({ deletedSheets: [1] });
    expect(after.workbook.activeSheet).toBe(4);
    expect(readSheet(after, sheetEntry(after)).views[0]?.tabSelected).toBe(true);
  });

  it('are never selected two at a time', () => {
    const after = changed({ activeSheet: 4 });
    const selected = after.workbook.sheets.map(
      (sheet) => readSheet(after, sheet).views[0]?.tabSelected ?? false,
    );
    expect([after.workbook.activeSheet, selected]).toEqual([4, [false, true, false, false]]);
  });

  it.each<[string, WorkbookChanges]>([
    ['a name that is taken', { addedSheets: [{ id: 9, name: 'phụ LỤC' }] }],
    ['a name that is too long', { addedSheets: [{ id: 9, name: 'x'.repeat(32) }] }],
    ['a name with a colon', { sheets: [{ sheet: 1, name: 'a:b' }] }],
    ['an id that is taken', { addedSheets: [{ id: 1, name: 'Mới' }] }],
    ['an order that forgets one', { order: [1, 4, 5] }],
    ['no visible sheet left', { deletedSheets: [1, 4, 7] }],
    ['a change to a sheet that there is not', { sheets: [{ sheet: 99, tabColor: null }] }],
    ['a name of a sheet that there is not', { names: [{ name: 'x', sheet: 99, refersTo: '1' }] }],
    [
      'a merge taken away that there is not',
      { sheets: [{ sheet: 1, merges: { removed: [{ top: 8, left: 8, bottom: 9, right: 9 }] } }] },
    ],
    ['a rule taken away that there is not', { sheets: [{ sheet: 1, conditionalFormats: { removed: [9] } }] }],
    [
      'a list of over 255 characters',
      {
        sheets: [
          {
            sheet: 4,
            dataValidations: { added: [{ areas: [], type: 'list', formula1: `"${'a,'.repeat(200)}"` }] },
          },
        ],
      },
    ],
    ['a colour that is none', { sheets: [{ sheet: 1, tabColor: 'đỏ' }] }],
  ])('refuse %s', (_, changes) => {
    expect(faultOf(() => patchPackage(openPackage(rich), changes))).toBe('invalid-change');
  });
});

describe('names', () => {
  it('are changed in place, whatever their case', () => {
    const after = patchPackage(openPackage(rich), {
      names: [{ name: 'DONVI', refersTo: "'Số liệu'!$A$1:$A$9" }],
    });
    expect(partText(after, BOOK)).toContain('<definedName name="DonVi">\'Số liệu\'!$A$1:$A$9</definedName>');
  });

  it('of a sheet are kept apart from those of the workbook', () => {
    expect(
      namesOf({ names: [{ name: 'DonVi', sheet: 4, refersTo: '1' }] }).filter(([name]) => name === 'DonVi'),
    ).toEqual([
      ['DonVi', undefined, "'Số liệu'!$A$1:$A$2"],
      ['DonVi', 4, '1'],
    ]);
  });

  it.each<[PageEdit, string]>([
    [{ printTitles: { rows: { first: 0, last: 2 } } }, "'Tổng hợp'!$1:$3"],
    [
      { printTitles: { rows: { first: 1, last: 1 }, columns: { first: 0, last: 1 } } },
      "'Tổng hợp'!$A:$B,'Tổng hợp'!$2:$2",
    ],
    [{ printAreas: [{ top: 0, left: 0, bottom: 9, right: 3 }] }, "'Tổng hợp'!$A$1:$D$10"],
    [
      {
        printAreas: [
          { top: 0, left: 0, bottom: 9, right: 3 },
          { top: 11, left: 0, bottom: 20, right: 3 },
        ],
      },
      "'Tổng hợp'!$A$1:$D$10,'Tổng hợp'!$A$12:$D$21",
    ],
  ])('hold what is printed: %j', (page, refersTo) => {
    expect(namesOf({ sheets: [{ sheet: 4, page }] }).at(-1)).toEqual([
      expect.stringContaining('_xlnm.Print_'),
      4,
      refersTo,
    ]);
  });
});

describe('calculation', () => {
  it('is not asked for where nothing is calculated', () => {
    const bare = patchPackage(openPackage(rich), { deletedSheets: [1] });
    const after = patchPackage(openPackage(bare), {
      sheets: [{ sheet: 4, cells: [{ row: 5, column: 0, value: 1 }] }],
    });
    expect(partText(after, BOOK)).toBe(partText(bare, BOOK));
  });

  it('is asked for with the first formula', () => {
    const bare = patchPackage(openPackage(rich), { deletedSheets: [1] });
    const after = patchPackage(openPackage(bare), {
      sheets: [{ sheet: 4, cells: [{ row: 5, column: 0, formula: '1+1', value: 2 }] }],
    });
    expect(openPackage(after).workbook.calculation.fullOnLoad).toBe(true);
  });
});

describe('tables', () => {
  const edit = (change: object) =>
    partText(
      patchPackage(openPackage(rich), {
        sheets: [{ sheet: 1, tables: { changed: [{ id: 1, ...change }] } }],
      }),
      'xl/tables/table1.xml',
    );

  it('are renamed and resized with their filter', () => {
    expect(edit({ name: 'Mới', area: { top: 1, left: 7, bottom: 9, right: 8 } })).toContain(
      'id="1" name="Mới" displayName="Mới" ref="H2:I10" totalsRowShown="0"><autoFilter ref="H2:I10"/>',
    );
  });

  it('take columns, and keep what the file says of those that stay', () => {
    expect(
      edit({
        columns: [
          { id: 1, name: 'Cột A' },
          { name: 'Cột mới', formula: '[[#This Row],[Cột A]]*2' },
          { id: 2, name: 'Cột C' },
        ],
      }),
    ).toContain(
      '<tableColumns count="3"><tableColumn id="1" name="Cột A" dataDxfId="0"/><tableColumn id="3" name="Cột mới"><calculatedColumnFormula>[[#This Row],[Cột A]]*2</calculatedColumnFormula></tableColumn><tableColumn id="2" name="Cột C"/></tableColumns>',
    );
  });

  it('lose filter and style, and take totals', () => {
    const text = edit({ hasFilter: false, style: null, hasTotals: true });
    expect(text).not.toMatch(/autoFilter|tableStyleInfo/);
    expect(text).toContain('totalsRowCount="1"');
  });

  it('go with their part and their relationship', () => {
    const after = patchPackage(openPackage(rich), { sheets: [{ sheet: 1, tables: { removed: [1] } }] });
    expect(partsOf(after)['xl/tables/table1.xml']).toBeUndefined();
    expect(partText(after, 'xl/worksheets/sheet1.xml')).not.toContain('tablePart');
    expect(partText(after, 'xl/worksheets/_rels/sheet1.xml.rels')).not.toContain('table1');
  });
});

it('fills a whole new sheet in one go', () => {
  const cells = Array.from({ length: 2_000 }, (_, index) => ({
    row: Math.floor(index / 8),
    column: index % 8,
    value: index,
  }));
  const after = changed({
    addedSheets: [{ id: 9, name: 'Mới' }],
    sheets: [{ sheet: 9, cells: [...cells].reverse() }],
  });
  const sheet = readSheet(after, sheetEntry(after, 4));
  expect(sheet.cells.count).toBe(2_000);
  expect(sheet.cells.used).toEqual({ top: 0, left: 0, bottom: 249, right: 7 });
  expect(valuesOf(sheet)).toMatchObject({ A1: 0, H250: 1_999 });
});
