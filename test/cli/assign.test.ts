import { writeFileSync } from 'node:fs';
import { createHost } from '../../src/host';
import { openPackage } from '../../src/host/package';
import { outputPath } from '../support/output';
import { runSoat } from './support/run-soat';
import { noTable, workbookWith } from './support/workbooks';

const heads = `
PHỤ LỤC MỤC TIÊU, PHÂN CÔNG NÂNG CAO CHỈ SỐ PII NĂM 2024
(Kèm theo Kế hoạch số 41/KH-UBND ngày 09/7/2024 của UBND tỉnh Bắc Giang)
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện`;
const rows = [
  '1 | Chỉ số: 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư, Sở Tài chính | Cục Thuế tỉnh | 30/8/2024\n | Đơn giản hóa thủ tục đăng ký doanh nghiệp.',
  '2 | Chỉ số: 4.1.1. Tín dụng cho khu vực tư nhân | 7.57 | ≥ 15 | Ngân hàng Nhà nước chi nhánh Bắc Giang | | Thường xuyên',
  '3 | Chỉ số: 2.2.1. Nhân lực nghiên cứu và phát triển | 6.31 | ≥ 10 | Các sở, ngành | | Hàng năm',
  '4 | Chỉ số: 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Tài chính | | 30/8/2024',
];

const appendix = (...chosen: readonly string[]) => [heads, ...chosen].join('\n');

async function assigned(file: Uint8Array): Promise<Uint8Array> {
  const { saved } = await runSoat(['assign', 'a.xlsx', '-o', 'b.xlsx'], { files: { 'a.xlsx': file } });
  return saved.get('b.xlsx') ?? new Uint8Array();
}

interface SlipsSheet {
  readonly rows: readonly (readonly unknown[])[];
  readonly breaks: readonly number[];
}

async function slipsIn(file: Uint8Array): Promise<SlipsSheet> {
  return createHost({ file }).run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Phiếu giao nhiệm vụ');
    const used = sheet.getUsedRange();
    used.load('values');
    sheet.horizontalPageBreaks.load('items/rowIndex');
    await context.sync();
    return { rows: used.values, breaks: sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex) };
  });
}

/** Writes into the place for the answer beside an indicator, as whoever got the slip does. */
async function answeredIn(file: Uint8Array, indicator: string, answer: string): Promise<Uint8Array> {
  const memory = createHost({ file });
  await memory.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Phiếu giao nhiệm vụ');
    const used = sheet.getUsedRange();
    used.load('values');
    await context.sync();
    const found: readonly (readonly unknown[])[] = used.values;
    const row = found.findIndex((cells) => String(cells[1]).includes(indicator));
    sheet.getRangeByIndexes(row, 7, 1, 1).values = [[answer]];
    await context.sync();
  });
  return memory.saveWorkbook();
}

/** The same workbook with another appendix in it. */
async function withAppendix(file: Uint8Array, ...chosen: readonly string[]): Promise<Uint8Array> {
  const memory = createHost({ file });
  const source = createHost({ file: await workbookWith({ 'Phụ lục': appendix(...chosen) }) });
  const values = await source.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Phụ lục').getUsedRange();
    used.load('values');
    await context.sync();
    return used.values;
  });
  await memory.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Phụ lục');
    sheet.getRange().clear('Contents');
    sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 1).values = values.map((row) =>
      row.map((value: unknown) => (typeof value === 'string' && value !== '' ? `'${value}` : value)),
    );
    await context.sync();
  });
  return memory.saveWorkbook();
}

const partsOf = (file: Uint8Array) => {
  const book = openPackage(file);
  return Object.fromEntries(
    [...book.parts.names].map((name) => [name, Buffer.from(book.parts.bytes(name)).toString()]),
  );
};

describe('soat assign', () => {
  let file: Uint8Array = new Uint8Array();
  let made: Uint8Array = new Uint8Array();
  let slips: SlipsSheet = { rows: [], breaks: [] };
  beforeAll(async () => {
    file = await workbookWith({ 'Phụ lục': appendix(...rows) });
    made = await assigned(file);
    slips = await slipsIn(made);
    writeFileSync(outputPath('assigned.xlsx'), made);
  });

  it('begins a page a lead, in the order of the plan, and ends with what nobody leads', () => {
    const titles = slips.rows.flatMap(([first], row) =>
      /^(?:PHIẾU|CHỈ SỐ)/.test(String(first)) ? [[first, slips.rows[row + 3]?.[0]]] : [],
    );
    expect(titles).toEqual([
      ['PHIẾU GIAO NHIỆM VỤ', 'Kính gửi: Sở Kế hoạch và Đầu tư'],
      ['PHIẾU GIAO NHIỆM VỤ', 'Kính gửi: Sở Tài chính'],
      ['PHIẾU ĐỀ NGHỊ PHỐI HỢP', expect.stringContaining('Kính gửi: Ngân hàng Nhà nước chi nhánh')],
      ['CHỈ SỐ, NHIỆM VỤ CHƯA RÕ ĐƠN VỊ CHỦ TRÌ', 'Kính gửi: Lãnh đạo Ủy ban nhân dân tỉnh'],
    ]);
    expect(slips.breaks).toHaveLength(3);
    for (const row of slips.breaks) expect(slips.rows[row]?.[0]).toBe('ỦY BAN NHÂN DÂN TỈNH BẮC GIANG');
  });

  it('gives an indicator of two leads to both, and says so', () => {
    const shared = slips.rows.filter((row) => String(row[1]).startsWith('1.2.1.'));
    expect(shared.map(([, name]) => name)).toEqual([
      '1.2.1. Chi phí gia nhập thị trường\n(Cùng chủ trì: Sở Tài chính)',
      '1.2.1. Chi phí gia nhập thị trường\n(Cùng chủ trì: Sở Kế hoạch và Đầu tư)',
    ]);
    expect(shared[0]?.slice(2, 7)).toEqual(['20,34', '≥ 30', '9,66', 'Cục Thuế tỉnh', '30/8/2024']);
    expect(slips.rows.filter((row) => String(row[1]).startsWith('Giải pháp: Đơn giản hóa'))).toHaveLength(2);
  });

  it('shows what the appendix says where nobody in particular leads', () => {
    const row = slips.rows.find((cells) => String(cells[1]).startsWith('2.2.1.'));
    expect(row?.[1]).toBe('2.2.1. Nhân lực nghiên cứu và phát triển\n(Phụ lục ghi: Các sở, ngành)');
  });

  it('writes the same parts when it is made again', async () => {
    expect(partsOf(await assigned(made))).toEqual(partsOf(made));
  });

  it('keeps an answer with its indicator, wherever that has moved', async () => {
    const answered = await answeredIn(made, '3.1.1', 'Đã đạt 52 điểm');
    const [first = '', second = '', third = '', fourth = ''] = rows;
    const again = await assigned(
      await withAppendix(answered, fourth.replace('4 |', '1 |'), third, second, first),
    );
    const { rows: now } = await slipsIn(again);
    expect(now.filter((cells) => cells[7] === 'Đã đạt 52 điểm').map((cells) => cells[1])).toEqual([
      '3.1.1. Hạ tầng số',
    ]);
  });

  it('keeps an answer whose indicator is gone, at the end', async () => {
    const answered = await answeredIn(made, '3.1.1', 'Đã đạt 52 điểm');
    const without = await assigned(await withAppendix(answered, ...rows.slice(0, 3)));
    const { rows: now } = await slipsIn(without);
    const title = now.findIndex(([first]) => String(first).startsWith('NỘI DUNG ĐÃ TRẢ LỜI'));
    expect(now[title + 1]?.slice(0, 8)).toEqual([
      1,
      '3.1.1. Hạ tầng số',
      '',
      '',
      '',
      '',
      '',
      'Đã đạt 52 điểm',
    ]);
    const back = await assigned(await withAppendix(without, ...rows));
    expect((await slipsIn(back)).rows.filter((cells) => cells[7] === 'Đã đạt 52 điểm')).toHaveLength(1);
  });

  it('leaves with a clean-up, without a trace', async () => {
    const cleaned = await runSoat(['clean', 'b.xlsx', '-o', 'c.xlsx'], { files: { 'b.xlsx': made } });
    expect(cleaned.out).toContain('Phiếu giao nhiệm vụ');
    const { 'xl/styles.xml': _, ...parts } = partsOf(cleaned.saved.get('c.xlsx') ?? new Uint8Array());
    expect(Object.keys(partsOf(file))).toEqual(expect.arrayContaining(Object.keys(parts)));
    for (const [name, text] of Object.entries(parts)) expect(text).toBe(partsOf(file)[name]);
  });

  it('repeats the heads where a slip goes on to another page', async () => {
    const many = Array.from(
      { length: 14 },
      (_, index) =>
        `${index + 1} | Chỉ số ${index + 1} về kết quả hoạt động khoa học và công nghệ | 20 | ≥ 30 | Sở Khoa học và Công nghệ | Sở Tài chính | 30/8/2024\n | Tổ chức rà soát, tham mưu chính sách ${index + 1} ${'và hướng dẫn doanh nghiệp thực hiện '.repeat(12)}`,
    );
    const long = await assigned(await workbookWith({ 'Phụ lục': appendix(...many) }));
    writeFileSync(outputPath('assigned-long.xlsx'), long);
    const { breaks, rows: all } = await slipsIn(long);
    expect(breaks.length).toBeGreaterThan(1);
    for (const row of breaks)
      expect([all[row]?.[0], all[row + 1]?.[0]]).toEqual(['Sở Khoa học và Công nghệ (tiếp theo)', 'STT']);
  });

  it('refuses where there is no appendix', async () => {
    const files = { 'a.xlsx': await workbookWith({ 'Danh sách': noTable }) };
    const { errors, saved, status } = await runSoat(['assign', 'a.xlsx', '-o', 'b.xlsx'], { files });
    expect({ status, written: saved.size }).toEqual({ status: 2, written: 0 });
    expect(errors).toContain('không có bảng phụ lục để lập phiếu');
  });
});
