import { writeFileSync } from 'node:fs';
import { checkInExcel } from '../../src/app/in-excel';
import { writeFindings } from '../../src/app/write-findings';
import { removeTraces } from '../../src/excel';
import type { MemoryHost } from '../../src/host';
import { outputPath } from '../support/output';
import { openExcel } from './open-excel';

const appendix = `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện
1 | Chỉ số: 1.2.1. Chi phí gia nhập  thị trường | 20.34 | ≥ 30% | Sở Kế hoạch và Đầu tư | Cục Thống kê tỉnh | Thường xuyên
2 | Chỉ số: 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Các sở, ngành | "=1+1" | 30/8/2024
2 | Chỉ số: 6.3.3. Doanh nghiệp khởi nghiệp sáng tạo | 0 | ≥ 5 | | Sở Tài chính | 30/8/2023`;

async function listed(memory: MemoryHost, name = 'Kết quả rà soát') {
  return memory.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRange(true);
    used.load('values,formulas');
    const link = sheet.getRange('B4');
    link.load('hyperlink');
    await context.sync();
    const rows: readonly (readonly unknown[])[] = used.values;
    const formulas: readonly (readonly unknown[])[] = used.formulas;
    return { rows, formulas, link: link.hyperlink };
  });
}

async function sheetNames(memory: MemoryHost): Promise<readonly string[]> {
  return memory.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

describe('the sheet Kết quả rà soát', () => {
  it('says of each finding how grave it is, where, what, why, how to mend it, and what stands there', async () => {
    const { host, memory } = await openExcel({ 'Phụ lục': appendix });
    const checked = await checkInExcel(host, 'active');
    await writeFindings(host, checked, 'vi');
    const { rows, link } = await listed(memory);
    expect(rows[0]?.[0]).toBe('KẾT QUẢ RÀ SOÁT PHỤ LỤC');
    expect(rows[2]).toEqual(['Mức độ', 'Ô', 'Nội dung', 'Vì sao', 'Cách sửa', 'Giá trị trong ô']);
    expect(rows.slice(3)).toHaveLength(checked.findings.length);
    expect(rows.find((row) => String(row[2]).startsWith('Lệch đơn vị tính'))).toEqual([
      'Phải sửa',
      'D2',
      expect.stringContaining('≥ 30%'),
      expect.any(String),
      expect.any(String),
      '≥ 30%',
    ]);
    expect(link.documentReference).toMatch(/^'Phụ lục'![A-G]\d$/);
    writeFileSync(outputPath('findings-sheet.xlsx'), memory.saveWorkbook());
  });

  it('takes a text that would run as a formula for a text', async () => {
    const { host, memory } = await openExcel({ 'Phụ lục': appendix });
    await writeFindings(host, await checkInExcel(host, 'active'), 'vi');
    const { rows, formulas } = await listed(memory);
    expect(rows.flat()).toContain('=1+1');
    expect(formulas).toEqual(rows);
    const saved = Buffer.from(memory.saveWorkbook());
    expect(saved.length).toBeGreaterThan(0);
  });

  it('is refreshed in place, wherever it was moved and whatever it is called', async () => {
    const { host, memory } = await openExcel({ 'Phụ lục': appendix });
    const checked = await checkInExcel(host, 'active');
    await writeFindings(host, checked, 'vi');
    await memory.run(async (context) => {
      context.workbook.worksheets.getItem('Kết quả rà soát').name = 'Của tôi';
      await context.sync();
    });
    await writeFindings(host, { ...checked, findings: checked.findings.slice(0, 1) }, 'vi');
    expect(await sheetNames(memory)).toEqual(['Phụ lục', 'Của tôi']);
    expect((await listed(memory, 'Của tôi')).rows).toHaveLength(4);
  });

  it("never writes to a user's sheet of that name", async () => {
    const { host, memory } = await openExcel({ 'Phụ lục': appendix, 'Kết quả rà soát': 'của anh Ba' });
    await writeFindings(host, await checkInExcel(host, 'active'), 'vi');
    expect(await sheetNames(memory)).toEqual(['Phụ lục', 'Kết quả rà soát', 'Kết quả rà soát (2)']);
    expect((await listed(memory)).rows).toEqual([['của anh Ba']]);
  });

  it('says so where there is nothing to mend', async () => {
    const { host, memory } = await openExcel({ 'Phụ lục': appendix });
    await writeFindings(host, { ...(await checkInExcel(host, 'active')), findings: [] }, 'vi');
    expect((await listed(memory)).rows[3]?.[2]).toBe('Không có gì phải sửa.');
  });

  it('is not read as an appendix, and leaves with the rest', async () => {
    const { host, memory } = await openExcel({ 'Phụ lục': appendix });
    const before = memory.saveWorkbook();
    await writeFindings(host, await checkInExcel(host, 'active'), 'vi');
    const all = await checkInExcel(host, 'all');
    expect(all.workbook.sheets.map(({ grid }) => grid.sheet)).toEqual(['Phụ lục']);
    await removeTraces(host);
    expect(Buffer.from(memory.saveWorkbook()).equals(Buffer.from(before))).toBe(true);
  });
});
