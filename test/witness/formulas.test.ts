import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createHost, type MemoryHost } from '../../src/host';
import { convert, describeWithLibreOffice, recalculating } from './libreoffice';

const WIDTH = 9;

/** An appendix, its gaps in a table, and sums over them: what the add-in writes, and each function once at least. */
async function workbook(): Promise<MemoryHost> {
  const host = createHost({ language: 'en-US' });
  await host.run(async (context) => {
    const { worksheets } = context.workbook;
    const appendix = worksheets.add('Phụ lục 1');
    appendix.getRange('A1:C7').values = [
      ['Cơ quan', 'Điểm', 'Mục tiêu'],
      ['Sở Y tế', 10, 12.5],
      ['Sở Nội vụ', 20, 26],
      ['Sở Y tế', 40, 35],
      ['Sở Khoa học', 50, 80.25],
      ['Sở Y tế', '', 35],
      ['Công an tỉnh', 12, 12],
    ];
    const sheet = worksheets.add('Chênh lệch');
    sheet.getRange('A1:F1').values = [['Cơ quan', 'Điểm', 'Mục tiêu', 'Chênh lệch', 'Tỷ lệ', 'Trạng thái']];
    sheet.tables.add('A1:F7', true).name = 'Bảng';
    sheet.getRange('A2:F7').formulas = [2, 3, 4, 5, 6, 7].map((row) => [
      `='Phụ lục 1'!A${String(row)}`,
      `=IF(ISBLANK('Phụ lục 1'!B${String(row)}),"",'Phụ lục 1'!B${String(row)})`,
      `='Phụ lục 1'!C${String(row)}`,
      '=IF(AND(ISNUMBER([@Điểm]),ISNUMBER([@[Mục tiêu]])),[@[Mục tiêu]]-[@Điểm],"–")',
      '=IFERROR(ROUND([@[Chênh lệch]]/[@Điểm],3),"–")',
      '=IF(NOT(ISNUMBER([@[Chênh lệch]])),"chưa có điểm",IF(OR([@[Chênh lệch]]>0,FALSE),"tăng "&[@[Chênh lệch]],"khác"))',
    ]);
    sheet.getRange('A10:I10').formulas = [
      [
        '=SUM(Bảng[Chênh lệch])',
        '=SUMIFS(Bảng[Chênh lệch],Bảng[Cơ quan],"sở y*",Bảng[Điểm],">=10")',
        '=SUMIF(Bảng[Cơ quan],"Sở Y tế",Bảng[Chênh lệch])',
        '=COUNTIF(Bảng[Chênh lệch],"–")',
        '=COUNTIFS(Bảng[Cơ quan],"Sở*",Bảng[Chênh lệch],"<>–")',
        '=AVERAGE(Bảng[Chênh lệch])',
        '=AVERAGEIFS(Bảng[Chênh lệch],Bảng[Cơ quan],"Sở Y tế")',
        '=AVERAGEIF(Bảng[Cơ quan],"Sở Y tế",Bảng[Chênh lệch])',
        '=SUBTOTAL(109,Bảng[Chênh lệch])',
      ],
    ];
    sheet.getRange('A11:I11').formulas = [
      [
        '=MIN(Bảng[Chênh lệch])&"; "&MAX(Bảng[Chênh lệch])',
        '=COUNT(Bảng[Điểm])*10+COUNTA(Bảng[Điểm])',
        '=INDEX(Bảng[Mục tiêu],MATCH("sở khoa học",Bảng[Cơ quan],0))',
        '=Bảng[[#Headers],[Chênh lệch]]&LEN(Bảng[[#Headers],[Tỷ lệ]])',
        '=COUNTA(Bảng[[Cơ quan]:[Mục tiêu]])',
        '=TEXT(ABS(D4),"0.00")&"|"&TEXT(0.125,"0.0%")',
        '=1/0',
        '="Sở"="SỞ"',
        '=-2^2+2^3^2/4+50%',
      ],
    ];
    sheet.activate();
    await context.sync();
  });
  return host;
}

const valuesOf = (host: MemoryHost): Promise<readonly (readonly unknown[])[]> =>
  host.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Chênh lệch').getRange('A1:I11').load('values');
    await context.sync();
    return range.values;
  });

/** Text that a formula gives and a blank cell are alike in what LibreOffice writes; numbers to fifteen digits. */
const comparable = (rows: readonly (readonly unknown[])[]): readonly unknown[] =>
  rows.map((row) =>
    Array.from({ length: WIDTH }, (_, column): unknown => {
      const value = row[column] ?? '';
      return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
    }),
  );

describeWithLibreOffice('what formulas give', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'soat-witness-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is what LibreOffice finds when it calculates the file anew', async () => {
    const host = await workbook();
    const written = path.join(folder, 'gaps.xlsx');
    writeFileSync(written, host.saveWorkbook());
    const again = await convert(written, 'xlsx', path.join(folder, 'again'), recalculating);
    const witness = createHost({ file: readFileSync(again), language: 'en-US' });
    expect(comparable(await valuesOf(host))).toEqual(comparable(await valuesOf(witness)));
  }, 120_000);

  it('is so after an edit in the appendix too, where the file still holds what it gave before', async () => {
    const saved = createHost({ file: (await workbook()).saveWorkbook(), language: 'en-US' });
    await saved.run(async (context) => {
      context.workbook.worksheets.getItem('Phụ lục 1').getRange('B6:C6').values = [[30, 33]];
      await context.sync();
    });
    const written = path.join(folder, 'edited.xlsx');
    writeFileSync(written, saved.saveWorkbook());
    const again = await convert(written, 'xlsx', path.join(folder, 'edited-again'), recalculating);
    const witness = createHost({ file: readFileSync(again), language: 'en-US' });
    const values = comparable(await valuesOf(saved));
    expect(values).toEqual(comparable(await valuesOf(witness)));
    expect(JSON.stringify(values)).not.toContain('chưa có điểm');
  }, 120_000);
});
