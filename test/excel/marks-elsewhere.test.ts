import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkInExcel } from '../../src/app/in-excel';
import { clearMarks, findTraces, markCells, removeTraces } from '../../src/excel';
import { createHost } from '../../src/host';
import { convert, describeWithLibreOffice } from '../witness/libreoffice';
import { outputPath } from '../support/output';
import { asAddInSees, openExcel } from './open-excel';

const appendix = `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện
1 | Chỉ số: 1.2.1. Chi phí gia nhập  thị trường | 20.34 | ≥ 30% | Sở Kế hoạch và Đầu tư | Cục Thống kê tỉnh | Thường xuyên
2 | Chỉ số: 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Các sở, ngành | Sở Tài chính | 30/8/2024`;

async function marked() {
  const { host, memory } = await openExcel({ 'Phụ lục': appendix });
  const { findings, workbook } = await checkInExcel(host, 'active');
  const ids = workbook.sheets.map(({ grid }) => grid.sheetId);
  await markCells(host, findings, ids);
  return { memory, count: (await findTraces(host)).marks };
}

async function markedAgain(file: Uint8Array) {
  const memory = createHost({ file });
  const host = asAddInSees(memory);
  const { findings, workbook } = await checkInExcel(host, 'active');
  const ids = workbook.sheets.map(({ grid }) => grid.sheetId);
  const before = (await findTraces(host)).marks;
  await markCells(host, findings, ids);
  const after = (await findTraces(host)).marks;
  const { removed } = await clearMarks(host, ids);
  await removeTraces(host);
  return { before, after, removed, left: (await findTraces(host)).marks };
}

describe('marks', () => {
  it('are one conditional format a severity, and known again after a save: replaced, never doubled', async () => {
    const { memory, count } = await marked();
    expect(count).toBe(3);
    const file = memory.saveWorkbook();
    writeFileSync(outputPath('marked.xlsx'), file);
    expect(await markedAgain(file)).toEqual({ before: 3, after: 3, removed: 3, left: 0 });
  });
});

describeWithLibreOffice('marks after LibreOffice opened and saved the file', () => {
  it('are known again and replaced', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'soat-marks-'));
    try {
      const { memory } = await marked();
      const file = path.join(folder, 'marked.xlsx');
      writeFileSync(file, memory.saveWorkbook());
      const out = path.join(folder, 'out');
      const again = readFileSync(await convert(file, 'xlsx', out));
      const { before, after, left } = await markedAgain(again);
      expect(before).toBeGreaterThanOrEqual(3);
      expect({ after, left }).toEqual({ after: 3, left: 0 });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 150_000);
});
