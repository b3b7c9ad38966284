import {
  addStyles,
  openPackage,
  patchPackage,
  readSheet,
  type Area,
  type SheetChanges,
  type WorkbookChanges,
  type WorkbookPackage,
} from '../../../src/host/package';
import { richWorkbook } from './fixtures/rich-workbook';
import { textsOf } from './fixtures/parts-of';

const rich = richWorkbook();
const STYLES = 'xl/styles.xml';

const area = (top: number, left: number, bottom: number, right: number): Area => ({
  top,
  left,
  bottom,
  right,
});

const onFirst = (changes: Omit<SheetChanges, 'sheet'>): WorkbookChanges => ({
  sheets: [{ sheet: 1, ...changes }],
});

/** What differs, cut down to where it does. */
function changedTexts(
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((name) => one[name] !== other[name])
    .map((name) => {
      const [before = '', after = ''] = [one[name], other[name]];
      let at = 0;
      while (at < before.length && before[at] === after[at]) at++;
      return `${name}: …${before.slice(at - 30, at + 90)}… became …${after.slice(at - 30, at + 90)}…`;
    });
}

function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [one, other] = [textsOf(before), textsOf(after)];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (name) => one[name] !== other[name],
  );
}

describe('a workbook that holds nearly everything', () => {
  it('is the very same file after a save without changes', () => {
    const pkg = openPackage(rich);
    for (const sheet of pkg.workbook.sheets) readSheet(pkg, sheet);
    expect(patchPackage(pkg, {})).toBe(rich);
    expect(patchPackage(pkg, { sheets: [{ sheet: 1 }], names: [], styles: addStyles(pkg) })).toBe(rich);
  });

  it('keeps all other parts when one value is changed, and asks for the formulas to be calculated', () => {
    const after = patchPackage(openPackage(rich), onFirst({ cells: [{ row: 2, column: 2, value: 50 }] }));
    expect(changedParts(rich, after)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    expect(textsOf(after)['xl/worksheets/sheet1.xml']).toBe(
      textsOf(rich)['xl/worksheets/sheet1.xml']?.replace('<v>45.5</v>', '<v>50</v>'),
    );
    expect(textsOf(after)['xl/workbook.xml']).toBe(
      textsOf(rich)['xl/workbook.xml']?.replace('<calcPr ', "<calcPr fullCalcOnLoad='1' "),
    );
  });

  it('keeps the packed bytes, order and times of entries that are not touched', () => {
    const after = patchPackage(openPackage(rich), onFirst({ tabColor: '#00FF00' }));
    const untouched = rich.subarray(0, indexOf(rich, 'xl/worksheets/sheet1.xml') - 30);
    expect(after.subarray(0, untouched.length)).toEqual(untouched);
  });

  it('loses its chain of calculation only with a formula', () => {
    const after = patchPackage(openPackage(rich), onFirst({ cells: [{ row: 4, column: 3, value: 1 }] }));
    expect(changedParts(rich, after)).toEqual([
      '[Content_Types].xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/sheet1.xml',
      'xl/calcChain.xml',
    ]);
  });
});

/** Each is done, saved, opened, undone and saved again; only the styles may have grown. */
const DONE_AND_UNDONE: readonly (readonly [
  string,
  (pkg: WorkbookPackage) => WorkbookChanges,
  (pkg: WorkbookPackage) => WorkbookChanges,
])[] = [
  [
    'a mark',
    (pkg) => {
      const styles = addStyles(pkg);
      const dxf = styles.addDxf({ fill: { color: '#FFC7CE' } });
      const mark = {
        areas: [area(2, 1, 4, 1), area(2, 4, 2, 4)],
        type: 'expression',
        formulas: ['LEN("soat:error")>0'],
        dxf,
      } as const;
      return {
        ...onFirst({ conditionalFormats: { added: [mark, { ...mark, areas: [area(0, 0, 0, 0)] }] } }),
        styles,
      };
    },
    () => onFirst({ conditionalFormats: { removed: [2, 3] } }),
  ],
  [
    'a merge',
    () => onFirst({ merges: { added: [area(5, 0, 6, 1)] } }),
    () => onFirst({ merges: { removed: [area(5, 0, 6, 1)] } }),
  ],
  [
    'all merges',
    () => onFirst({ merges: { removed: [area(0, 0, 0, 5)] } }),
    () => onFirst({ merges: { added: [area(0, 0, 0, 5)] } }),
  ],
  [
    'a drop-down list',
    () =>
      onFirst({
        dataValidations: { added: [{ areas: [area(2, 5, 9, 5)], type: 'list', formula1: '"Quý I,Quý II"' }] },
      }),
    () => onFirst({ dataValidations: { removed: [1] } }),
  ],
  [
    'a hyperlink',
    () => onFirst({ hyperlinks: { added: [{ area: area(3, 3, 3, 3), target: 'https://example.vn/' }] } }),
    () => onFirst({ hyperlinks: { removed: [area(3, 3, 3, 3)] } }),
  ],
  [
    'a value in a new row',
    () => onFirst({ cells: [{ row: 20, column: 8, value: 'x' }], rows: [{ row: 21, height: 40 }] }),
    () => onFirst({ cells: [{ row: 20, column: 8, value: null }], rows: [{ row: 21, height: null }] }),
  ],
  [
    'a value in a blank cell',
    () => onFirst({ cells: [{ row: 1, column: 3, value: 'x' }] }),
    () => onFirst({ cells: [{ row: 1, column: 3, value: null }] }),
  ],
  [
    'a column width',
    () => onFirst({ columns: [{ first: 4, last: 6, width: 20 }] }),
    () => onFirst({ columns: [{ first: 4, last: 6, width: null }] }),
  ],
  [
    'a hidden column within a run',
    () => onFirst({ columns: [{ first: 2, last: 2, hidden: true }] }),
    () => onFirst({ columns: [{ first: 2, last: 2, hidden: false }] }),
  ],
  [
    'a tab colour and a fit',
    () => ({ sheets: [{ sheet: 4, tabColor: '#FF0000', page: { fit: { width: 1, height: 0 } } }] }),
    () => ({ sheets: [{ sheet: 4, tabColor: null, page: { fit: null } }] }),
  ],
  [
    'frozen rows',
    () => ({ sheets: [{ sheet: 4, view: { frozen: { rows: 1, columns: 0 } } }] }),
    () => ({ sheets: [{ sheet: 4, view: { frozen: { rows: 0, columns: 0 } } }] }),
  ],
  [
    'a page break and a header',
    () => onFirst({ page: { rowBreaks: [4, 9], header: '&CPhụ lục' } }),
    () => onFirst({ page: { rowBreaks: [4], header: null } }),
  ],
  [
    'print titles of another sheet',
    () => ({
      sheets: [
        { sheet: 4, page: { printTitles: { rows: { first: 0, last: 0 } }, printAreas: [area(0, 0, 2, 1)] } },
      ],
    }),
    () => ({ sheets: [{ sheet: 4, page: { printTitles: null, printAreas: null } }] }),
  ],
  [
    'a protected sheet',
    () => ({ sheets: [{ sheet: 4, protection: { allowed: ['sort', 'selectUnlockedCells'] } }] }),
    () => ({ sheets: [{ sheet: 4, protection: null }] }),
  ],
  [
    'hidden headings',
    () => onFirst({ view: { showHeadings: false } }),
    () => onFirst({ view: { showHeadings: true } }),
  ],
  ['a protected structure', () => ({ structureProtected: true }), () => ({ structureProtected: false })],
  [
    'calculation by hand',
    () => ({ ...onFirst({ cells: [{ row: 8, column: 0, value: 1 }] }), calculationMode: 'manual' }),
    () => ({ ...onFirst({ cells: [{ row: 8, column: 0, value: null }] }), calculationMode: 'auto' }),
  ],
  [
    'an apostrophe',
    (pkg) => {
      const styles = addStyles(pkg);
      return {
        ...onFirst({
          cells: [{ row: 1, column: 3, value: '=A1', style: styles.addStyle(0, { quotePrefix: true }) }],
        }),
        styles,
      };
    },
    (pkg) => {
      const styles = addStyles(pkg);
      const quoted = pkg.styles.count - 1;
      expect([styles.styles.isQuoted(quoted), styles.addStyle(quoted, { quotePrefix: false })]).toEqual([
        true,
        0,
      ]);
      return onFirst({ cells: [{ row: 1, column: 3, value: null, style: 0 }] });
    },
  ],
  [
    'names',
    () => ({
      names: [
        { name: '_soat.kind', sheet: 4, refersTo: '"gaps"', hidden: true },
        { name: 'Năm', refersTo: '2025' },
      ],
    }),
    () => ({
      names: [
        { name: '_soat.kind', sheet: 4, refersTo: null },
        { name: 'Năm', refersTo: null },
      ],
    }),
  ],
  [
    'a sheet with formulas, a table, a link and a name',
    (pkg) => {
      const styles = addStyles(pkg);
      const bold = styles.addStyle(0, { font: { bold: true }, fill: { color: '#DDEBF7' } });
      return {
        styles,
        addedSheets: [{ id: 20, name: 'Chênh lệch' }],
        order: [1, 20, 4, 5, 7],
        activeSheet: 20,
        names: [{ name: '_soat.kind', sheet: 20, refersTo: '"gaps"', hidden: true }],
        sheets: [
          {
            sheet: 20,
            cells: [
              { row: 0, column: 0, value: 'Mã', style: bold },
              { row: 0, column: 1, value: 'Lệch', style: bold },
              { row: 1, column: 0, value: 'A' },
              { row: 1, column: 1, formula: "'Phụ lục'!C3-1", value: 44.5 },
            ],
            tables: {
              added: [
                {
                  id: 9,
                  name: 'ChenhLech',
                  area: area(0, 0, 1, 1),
                  columns: [{ name: 'Mã' }, { name: 'Lệch' }],
                },
              ],
            },
            hyperlinks: {
              added: [
                { area: area(1, 0, 1, 0), location: "'Phụ lục'!A3" },
                { area: area(1, 1, 1, 1), target: 'https://a.vn' },
              ],
            },
          },
        ],
      };
    },
    () => ({ deletedSheets: [20], activeSheet: 1 }),
  ],
  [
    'a sheet moved and hidden',
    () => ({ order: [4, 1, 7, 5], sheets: [{ sheet: 4, visibility: 'hidden' }] }),
    () => ({ order: [1, 4, 5, 7], sheets: [{ sheet: 4, visibility: 'visible' }] }),
  ],
  [
    'a sheet renamed',
    () => ({ sheets: [{ sheet: 1, name: 'Phụ lục 1' }] }),
    () => ({ sheets: [{ sheet: 1, name: 'Phụ lục' }] }),
  ],
  [
    'a table of the same name, resized',
    () => onFirst({ tables: { changed: [{ id: 1, area: area(1, 7, 8, 8) }] } }),
    () => onFirst({ tables: { changed: [{ id: 1, area: area(1, 7, 3, 8) }] } }),
  ],
  [
    'a part of another piece',
    () => ({
      parts: {
        added: [
          {
            name: 'xl/drawings/drawing9.xml',
            contentType: 'application/vnd.openxmlformats-officedocument.drawing+xml',
            bytes: new Uint8Array([60, 97, 47, 62]),
          },
        ],
        relationships: [
          { source: { sheet: 4 }, id: 'rId77', kind: 'drawing', target: 'xl/drawings/drawing9.xml' },
        ],
      },
      sheets: [{ sheet: 4, drawing: 'rId77' }],
    }),
    () => ({ parts: { removed: ['xl/drawings/drawing9.xml'] }, sheets: [{ sheet: 4, drawing: null }] }),
  ],
];

describe('what is done and undone restores every part', () => {
  it.each(DONE_AND_UNDONE)('%s', (_, done, undone) => {
    const pkg = openPackage(rich);
    const changed = patchPackage(pkg, done(pkg));
    expect(changedParts(rich, changed)).not.toEqual([]);
    const again = openPackage(changed);
    const restored = textsOf(patchPackage(again, undone(again)));
    // Styles may keep what was added, and a workbook with formulas may go on asking for their calculation.
    const book = restored['xl/workbook.xml']?.replace(" fullCalcOnLoad='1'", '');
    const left = changedTexts(
      { ...textsOf(rich), [STYLES]: '' },
      { ...restored, [STYLES]: '', 'xl/workbook.xml': book ?? '' },
    );
    expect(left).toEqual([]);
  });
});

describe("Node's own kind of bytes", () => {
  it('is left as it was given, though its slices share their memory', () => {
    const given = Buffer.from(rich);
    const pkg = openPackage(given);
    const changed = patchPackage(pkg, onFirst({ cells: [{ row: 0, column: 0, value: 'khác' }] }));
    expect(given.equals(Buffer.from(rich))).toBe(true);
    expect(textsOf(changed)).toEqual(
      textsOf(patchPackage(openPackage(rich), onFirst({ cells: [{ row: 0, column: 0, value: 'khác' }] }))),
    );
  });
});

function indexOf(bytes: Uint8Array, text: string): number {
  return Buffer.from(bytes).indexOf(text);
}
