import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  addStyles,
  newWorkbook,
  openPackage,
  patchPackage,
  readSheet,
  type Area,
  type SheetChanges,
  type WorkbookChanges,
} from '../../../src/host/package';
import { convert, describeWithLibreOffice } from '../../witness/libreoffice';
import { sheetEntry, valuesOf } from './fixtures/first-sheet';
import { richWorkbook } from './fixtures/rich-workbook';

/** Commas, double quotes, UTF-8. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76';
const FOLDER = path.join('dist', 'test-output', 'package');

const area = (top: number, left: number, bottom: number, right: number): Area => ({
  top,
  left,
  bottom,
  right,
});

/** Files that are kept after the run, so that a check against the schemas can go over them. */
function written(name: string, file: Uint8Array): string {
  mkdirSync(FOLDER, { recursive: true });
  const target = path.join(FOLDER, name);
  writeFileSync(target, file);
  return target;
}

const EVERYTHING: Omit<SheetChanges, 'sheet'> = {
  tabColor: '#C00000',
  merges: { added: [area(0, 0, 0, 3)] },
  columns: [
    { first: 0, last: 0, width: 8 },
    { first: 1, last: 1, width: 48 },
    { first: 5, last: 5, hidden: true },
  ],
  view: {
    frozen: { rows: 2, columns: 1 },
    showGridlines: false,
    zoom: 90,
    activeCell: { row: 2, column: 1 },
  },
  dataValidations: {
    added: [
      {
        areas: [area(2, 3, 9, 3)],
        type: 'list',
        formula1: '"Quý I,Quý II,Quý III,Quý IV"',
        allowBlank: true,
        error: { title: 'Thời gian', message: 'Chọn trong danh sách', style: 'warning' },
        prompt: { title: 'Thời gian', message: 'Quý thực hiện' },
      },
      { areas: [area(2, 2, 9, 2)], type: 'decimal', operator: 'greaterThanOrEqual', formula1: '0' },
    ],
  },
  hyperlinks: {
    added: [
      { area: area(2, 1, 2, 1), target: 'https://example.vn/?a=1&b=2', tooltip: 'xem' },
      { area: area(3, 1, 3, 1), location: "'Phụ lục'!A1" },
    ],
  },
  page: {
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    orientation: 'landscape',
    paperSize: 9,
    fit: { width: 1, height: 0 },
    centerHorizontally: true,
    header: '&CPHỤ LỤC',
    footer: '&RTrang &P/&N',
    rowBreaks: [5],
    columnBreaks: [6],
    printTitles: { rows: { first: 1, last: 1 }, columns: { first: 0, last: 1 } },
    printAreas: [area(0, 0, 9, 3)],
  },
};

/** A new workbook with one of everything that can be written. */
function filled(): Uint8Array {
  const pkg = newWorkbook(['Phụ lục', 'Bảng'], { font: { name: 'Times New Roman', size: 12 } });
  const styles = addStyles(pkg);
  const head = styles.addStyle(0, {
    font: { bold: true, color: '#FFFFFF' },
    fill: { color: '#1F4E78' },
    border: { top: { style: 'thin' }, bottom: { style: 'medium', color: '#FF0000' } },
    alignment: { horizontal: 'center', vertical: 'center', wrap: true },
  });
  const date = styles.addStyle(0, { numberFormat: 'dd/mm/yyyy' });
  const input = styles.addStyle(date, {
    locked: false,
    font: { italic: true, underline: 'double', size: 14, strike: true },
  });
  const dxf = styles.addDxf({
    fill: { color: '#FFC7CE' },
    font: { bold: true, color: '#9C0006' },
    numberFormat: '0.0',
    border: { top: { style: 'thin', color: '#9C0006' } },
  });
  const changes: WorkbookChanges = {
    styles,
    names: [
      { name: '_soat.kind', sheet: 2, refersTo: '"gaps"', hidden: true },
      { name: 'Nam', refersTo: '2025', comment: 'năm kế hoạch' },
    ],
    sheets: [
      {
        sheet: 1,
        ...EVERYTHING,
        cells: [
          { row: 0, column: 0, value: 'PHỤ LỤC', style: head },
          ...['TT', 'Chỉ số', 'Điểm', 'Thời gian'].map((value, column) => ({
            row: 1,
            column,
            value,
            style: head,
          })),
          { row: 2, column: 0, value: 1 },
          { row: 2, column: 1, value: 'Chỉ số <A> & "B"\nhai dòng' },
          { row: 2, column: 2, value: 45.5 },
          { row: 2, column: 3, value: 'Quý I' },
          { row: 3, column: 0, value: true },
          { row: 3, column: 1, value: 45_658, style: date },
          { row: 3, column: 2, formula: 'C3*2', value: 91 },
          { row: 3, column: 3, value: { error: '#N/A' } },
          { row: 4, column: 1, value: 45_658, style: input },
        ],
        rows: [
          { row: 1, height: 33 },
          { row: 8, hidden: true },
        ],
        conditionalFormats: {
          added: [
            {
              areas: [area(2, 0, 4, 3), area(6, 0, 6, 0)],
              type: 'expression',
              formulas: ['LEN("soat:error")>0'],
              dxf,
            },
            {
              areas: [area(2, 2, 4, 2)],
              type: 'cellIs',
              operator: 'lessThan',
              formulas: ['50'],
              dxf,
              stopIfTrue: true,
            },
            { areas: [area(2, 1, 4, 1)], type: 'containsText', text: 'Chỉ', dxf },
            { areas: [area(2, 1, 4, 1)], type: 'containsBlanks', dxf },
          ],
        },
      },
      {
        sheet: 2,
        autoFilter: area(9, 0, 11, 1),
        cells: [
          ...['Đơn vị', 'Số'].map((value, column) => ({ row: 0, column, value })),
          { row: 1, column: 0, value: 'Sở Y tế' },
          { row: 1, column: 1, value: 2 },
          { row: 2, column: 0, value: 'Tổng' },
          { row: 2, column: 1, formula: 'SUBTOTAL(109,ThongKe[Số])', value: 2 },
        ],
        tables: {
          added: [
            {
              id: 1,
              name: 'ThongKe',
              area: area(0, 0, 2, 1),
              hasTotals: true,
              columns: [
                { name: 'Đơn vị', totalsLabel: 'Tổng' },
                { name: 'Số', totalsFunction: 'sum' },
              ],
              style: {
                name: 'TableStyleMedium2',
                rowStripes: true,
                columnStripes: false,
                firstColumn: false,
                lastColumn: false,
              },
            },
          ],
        },
      },
    ],
  };
  return patchPackage(pkg, changes);
}

describe('a new workbook, filled', () => {
  const file = filled();
  written('filled.xlsx', file);
  const pkg = openPackage(file);
  const sheet = readSheet(pkg, sheetEntry(pkg));

  it('is read as it was written', () => {
    expect(valuesOf(sheet)).toMatchObject({
      A1: 'PHỤ LỤC',
      B3: 'Chỉ số <A> & "B"\nhai dòng',
      C3: 45.5,
      A4: true,
      D4: { error: '#N/A' },
    });
    expect(sheet.cells.formula(sheet.cells.find(3, 2))).toBe('C3*2');
    expect(sheet.merges).toEqual([area(0, 0, 0, 3)]);
    expect(sheet.views[0]).toMatchObject({
      frozen: { rows: 2, columns: 1 },
      showGridlines: false,
      zoom: 90,
      activeCell: { row: 2, column: 1 },
      tabSelected: true,
    });
    expect(sheet.columns.map(({ first, width, hidden }) => [first, width, hidden])).toEqual([
      [0, 8, false],
      [1, 48, false],
      [5, 9.140625, true],
    ]);
    expect(sheet.rows.get(1)).toMatchObject({ height: 33, customHeight: true });
    expect(sheet.rows.get(8)?.hidden).toBe(true);
    expect(sheet.dataValidations[0]).toMatchObject({
      type: 'list',
      showArrow: true,
      error: { style: 'warning' },
      prompt: { title: 'Thời gian' },
    });
    expect(sheet.hyperlinks.map(({ target, location }) => target ?? location)).toEqual([
      'https://example.vn/?a=1&b=2',
      "'Phụ lục'!A1",
    ]);
    expect(sheet.page).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fit: { width: 1, height: 0 },
      centerHorizontally: true,
      header: '&CPHỤ LỤC',
      rowBreaks: [5],
      columnBreaks: [6],
    });
    expect(pkg.styles.resolveColor(sheet.tabColor)).toBe('#C00000');
  });

  it('keeps its formats', () => {
    const format = (row: number, column: number) =>
      pkg.styles.cellFormat(sheet.cells.style(sheet.cells.find(row, column)));
    expect(format(1, 0)).toMatchObject({
      font: { name: 'Times New Roman', size: 12, bold: true, color: { rgb: '#FFFFFF' } },
      fill: { pattern: 'solid', foreground: { rgb: '#1F4E78' } },
      border: { bottom: { style: 'medium', color: { rgb: '#FF0000' } } },
      alignment: { horizontal: 'center', vertical: 'center', wrap: true },
      locked: true,
    });
    expect(format(4, 1)).toMatchObject({
      numberFormat: 'dd/mm/yyyy',
      locked: false,
      font: { italic: true, underline: 'double', size: 14, strike: true },
    });
    expect(pkg.styles.dxfs[0]).toMatchObject({
      font: { bold: true },
      fill: { background: { rgb: '#FFC7CE' } },
      numberFormat: '0.0',
    });
  });

  it('keeps names, tables and rules', () => {
    expect(pkg.workbook.names.map(({ name, sheet: scope }) => [name, scope])).toEqual([
      ['_soat.kind', 2],
      ['Nam', undefined],
      ['_xlnm.Print_Titles', 1],
      ['_xlnm.Print_Area', 1],
    ]);
    expect(sheet.conditionalFormats.map(({ type, priority }) => [type, priority])).toEqual([
      ['expression', 1],
      ['cellIs', 2],
      ['containsText', 3],
      ['containsBlanks', 4],
    ]);
    const [table] = readSheet(pkg, sheetEntry(pkg, 1)).tables;
    expect(table).toMatchObject({
      name: 'ThongKe',
      hasTotals: true,
      hasFilter: true,
      columns: [{ name: 'Đơn vị' }, { name: 'Số', totalsFunction: 'sum' }],
    });
  });
});

describeWithLibreOffice('LibreOffice', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'soat-package-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('opens a new workbook', async () => {
    const csv = await readFile(await convert(written('filled.xlsx', filled()), CSV, folder), 'utf8');
    expect(csv.split('\n')[1]).toBe('TT,Chỉ số,Điểm,Thời gian');
    expect(csv).toContain('TRUE,01/01/2025,91,#N/A');
  }, 60_000);

  it('opens a workbook with nearly everything after an edit', async () => {
    const pkg = openPackage(richWorkbook());
    const file = patchPackage(pkg, {
      sheets: [{ sheet: 1, cells: [{ row: 4, column: 1, value: 'Sở Công Thương' }] }],
    });
    const csv = await readFile(await convert(written('rich.xlsm', file), CSV, folder), 'utf8');
    expect(csv).toContain('3,Sở Công Thương,TRUE,2');
  }, 60_000);

  it('writes a file that is read and patched here', async () => {
    const foreign = await convert(written('filled.xlsx', filled()), 'xlsx', folder);
    const file = new Uint8Array(await readFile(foreign));
    const pkg = openPackage(file);
    expect(patchPackage(pkg, {})).toBe(file);
    expect(valuesOf(readSheet(pkg, sheetEntry(pkg)))).toMatchObject({ A1: 'PHỤ LỤC', C3: 45.5, C4: 91 });
    const after = openPackage(
      patchPackage(pkg, {
        sheets: [
          {
            sheet: 1,
            ...EVERYTHING,
            merges: { added: [area(5, 0, 5, 1)] },
            hyperlinks: {},
            cells: [{ row: 2, column: 2, value: 50 }],
          },
        ],
      }),
    );
    written('foreign.xlsx', after.file);
    expect(valuesOf(readSheet(after, sheetEntry(after)))).toMatchObject({ C3: 50 });
  }, 60_000);
});
