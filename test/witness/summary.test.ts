import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { checkGrids, generateSummary, summaryParts } from '../../src/app';
import { checkInExcel } from '../../src/app/in-excel';
import { createHost } from '../../src/host';
import { openPackage, readSheet } from '../../src/host/package';
import { asAddInSees } from '../excel/open-excel';
import { sampleFile } from '../summary/support/summarised';
import { convert, describeWithLibreOffice, recalculating } from './libreoffice';

/** Plan 004 with its summary, as a file. */
async function summary(): Promise<Uint8Array> {
  const memory = createHost({ file: sampleFile('phu-luc-pii-2024.xlsx') });
  const host = asAddInSees(memory);
  const { workbook } = await checkInExcel(host, 'all');
  const checked = checkGrids(workbook.sheets.map(({ grid }) => grid));
  await generateSummary(host, checked, { parts: summaryParts, language: 'vi', at: '2024-07-09T14:05' });
  return memory.saveWorkbook();
}

/** What stands on a sheet, row by row. */
function valuesOn(file: Uint8Array, name: string): readonly (readonly unknown[])[] {
  const book = openPackage(file, 'witness.xlsx');
  const sheet = book.workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const { cells } = readSheet(book, sheet);
  const rows: unknown[][] = [];
  for (let cell = 0; cell < cells.count; cell++)
    (rows[cells.row(cell)] ??= [])[cells.column(cell)] = cells.value(cell);
  return Array.from({ length: rows.length }, (_, row) => rows[row] ?? []);
}

describeWithLibreOffice('the summary of plan 004, as LibreOffice has it', () => {
  let folder = '';
  let written = '';
  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'soat-summary-'));
    written = path.join(folder, 'summary.xlsx');
    writeFileSync(written, await summary());
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('computes the gaps and refreshes the pivots to the same figures', async () => {
    const reckoned = path.join(folder, 'reckoned');
    const file = readFileSync(await convert(written, 'xlsx', reckoned, recalculating));
    const gaps = valuesOn(file, 'Chênh lệch');
    const top = gaps.findIndex((row) => row.includes('Chênh lệch'));
    const column = (gaps[top] ?? []).indexOf('Chênh lệch');
    const told = gaps.slice(top + 1).map((row) => Number(row[column] ?? 0));
    expect(told.reduce((sum, gap) => sum + gap, 0)).toBeCloseTo(111.09, 9);
    expect(gaps.flat()).toContainEqual(expect.closeTo(111.09, 9));

    const pivots = valuesOn(file, 'Bảng tổng hợp');
    const science = pivots.find((row) => row[1] === 'Sở Khoa học và Công nghệ') ?? [];
    expect(science.slice(2, 4)).toEqual([5, expect.closeTo(26.73, 9)]);
    const pillar = pivots.find((row) => row[6] === '2') ?? [];
    expect([pillar[8], pillar[11]]).toEqual([expect.closeTo(32.83, 9), expect.closeTo(6.566, 9)]);
  }, 120_000);

  it('prints the report on one page', async () => {
    const pdf = await convert(written, 'pdf', folder);
    const pdftotext = '/usr/bin/pdftotext';
    if (!existsSync(pdftotext)) return;
    const { stdout } = await promisify(execFile)(pdftotext, [pdf, '-']);
    const pages = stdout.split('\f').filter((page) => page.includes('TỔNG HỢP MỤC TIÊU'));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('GIÁM ĐỐC');
    expect(pages[0]).toContain('Trụ cột 2: mục tiêu > 50, tính thử tối đa 43,12.');
    expect(stdout).not.toContain('###');
  }, 120_000);
});
