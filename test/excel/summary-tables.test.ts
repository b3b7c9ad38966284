import { writeFileSync } from 'node:fs';
import { generateSummary } from '../../src/app';
import { writeSummary } from '../../src/excel';
import { assignmentsPlan } from '../../src/summary';
import { checkInExcel } from '../../src/app/in-excel';
import type { HostOptions, MemoryHost } from '../../src/host';
import { createHost } from '../../src/host';
import { textsOf } from '../host/package/fixtures/parts-of';
import { outputPath } from '../support/output';
import { sampleFile } from '../summary/support/summarised';
import { asAddInSees, openExcel } from './open-excel';

const time = '2024-07-09T14:05';
const sample = sampleFile('phu-luc-pii-2024.xlsx');

async function summed(memory: MemoryHost, language: 'vi' | 'en' = 'vi'): Promise<void> {
  const host = asAddInSees(memory);
  const checked = await checkInExcel(host, 'all');
  await generateSummary(host, checked, { parts: ['gaps', 'assignments'], language, at: time });
}

async function opened(file: Uint8Array = sample, options: HostOptions = {}): Promise<MemoryHost> {
  const memory = createHost({ ...options, file });
  await summed(memory);
  return memory;
}

/** What stands on a sheet, as seen by its user. */
async function shown(memory: MemoryHost, sheet = 'Chênh lệch') {
  return memory.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
    used.load('values,formulas');
    await context.sync();
    const values: readonly (readonly unknown[])[] = used.values;
    const formulas: readonly (readonly unknown[])[] = used.formulas;
    return { values, formulas };
  });
}

/** The rows of the table by their codes, each by the table's heads. */
async function table(memory: MemoryHost, sheet = 'Chênh lệch') {
  const { values } = await shown(memory, sheet);
  const top = values.findIndex((row) => row.includes('Mã') || row.includes('Code'));
  const heads = values[top] ?? [];
  return values
    .slice(top + 1)
    .map((row): Readonly<Record<string, unknown>> =>
      Object.fromEntries(heads.map((head, place) => [String(head), row[place]])),
    );
}

async function asUser(memory: MemoryHost, work: (book: Excel.Workbook) => void): Promise<void> {
  await memory.as('user').run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
}

const partsOf = (memory: MemoryHost) => textsOf(memory.saveWorkbook());

/** The names of the parts in which two workbooks differ. */
function differing(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>) {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (name) => one[name] !== other[name],
  );
}

describe('the sheet Chênh lệch of plan 004', () => {
  it('computes its gaps with formulas, which come to 111.09', async () => {
    const memory = await opened();
    const rows = await table(memory);
    expect(rows).toHaveLength(17);
    expect(rows.reduce((sum, row) => sum + Number(row['Chênh lệch']), 0)).toBeCloseTo(111.09, 9);
    expect(rows[0]).toMatchObject({
      Mã: '1.1.1',
      'Năm trước': 12.76,
      'Chênh lệch': 7.24,
      'Tình trạng': 'Còn thiếu',
    });
    expect((await shown(memory)).values[3]).toContain(111.09);
    writeFileSync(outputPath('summary-tables.xlsx'), memory.saveWorkbook());
  });

  it('is the same workbook when it is made twice, and after a save in between', async () => {
    const memory = await opened();
    const once = memory.saveWorkbook();
    await summed(memory);
    expect(Buffer.from(memory.saveWorkbook()).equals(Buffer.from(once))).toBe(true);
    const again = createHost({ file: once });
    await summed(again);
    expect(differing(textsOf(once), partsOf(again))).toEqual([]);
  });

  it('is the same for a plan of tasks alone, whose table has a blank row', async () => {
    const memory = await opened(sampleFile('nhiem-vu-2024.xlsx'));
    const once = memory.saveWorkbook();
    await summed(memory);
    expect(Buffer.from(memory.saveWorkbook()).equals(Buffer.from(once))).toBe(true);
  });

  it('moves with the appendix before it is made again', async () => {
    const memory = await opened();
    await asUser(memory, ({ worksheets }) => {
      worksheets.getItem('Phụ lục').getRange('C6').values = [[15]];
    });
    expect((await table(memory))[0]).toMatchObject({ 'Năm trước': 15, 'Chênh lệch': 5 });
  });

  it('changes only what an edit changes', async () => {
    const memory = await opened();
    const before = await shown(memory);
    await asUser(memory, ({ worksheets }) => {
      worksheets.getItem('Phụ lục').getRange('D6').values = [['≥ 22']];
    });
    await summed(memory);
    const after = await shown(memory);
    const changed = after.formulas.flatMap((row, at) =>
      row.flatMap((formula, column) =>
        formula === before.formulas[at]?.[column] ? [] : [[at, column, formula]],
      ),
    );
    expect(changed).toEqual([[6, 7, 22]]);
    expect((await table(memory))[0]).toMatchObject({ 'Mục tiêu': 22, 'Chênh lệch': 9.24 });
  });
});

describe('in an Excel that makes calculated columns of formulas in tables', () => {
  const fillsColumns = true;

  it('every row has the formulas that it has elsewhere', async () => {
    const memory = await opened(sample, { fillsColumns });
    const sheets = ['Chênh lệch', 'Dữ liệu phân công'];
    const elsewhere = await opened();
    for (const sheet of sheets)
      expect((await shown(memory, sheet)).formulas).toEqual((await shown(elsewhere, sheet)).formulas);
  });

  it('rows that come into a table from which all others go have their own formulas', async () => {
    const heads =
      'STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Thời gian thực hiện';
    const first = '1 | Chỉ số: 2.1.1. Giáo dục | 5 | 9 | Sở Tài chính | 30/8/2024';
    const { memory } = await openExcel({ 'Phụ lục': `${heads}\n${first}` }, { fillsColumns });
    await summed(memory);
    await asUser(memory, ({ worksheets }) => {
      worksheets.getItem('Phụ lục').getRange('B2:D4').values = [
        ['Chỉ số: 1.2.1. Chi phí gia nhập thị trường', 20, 30],
        ['Chỉ số: 3.1.1. Hạ tầng số', 40, 55],
        ['Chỉ số: 4.1.1. Tín dụng', 7, 'Duy trì'],
      ];
    });
    await summed(memory);
    const rows = await table(memory);
    expect(rows.map((row) => [row['Năm trước'], row['Mục tiêu'], row['Chênh lệch'], row['Nguồn']])).toEqual([
      [20, 30, 10, 'Phụ lục!B2'],
      [40, 55, 15, 'Phụ lục!B3'],
      [7, 7, '', 'Phụ lục!B4'],
    ]);
  });
});

describe('what a user adds to a table', () => {
  /** A column within the table, one beside it, a colour: each on the row of one indicator. */
  async function withAdditions(): Promise<MemoryHost> {
    const memory = await opened();
    await asUser(memory, ({ tables, worksheets }) => {
      tables.getItem('SoatChenhLech').columns.add(2, undefined, 'Ý kiến');
      const sheet = worksheets.getItem('Chênh lệch');
      sheet.getRange('C8').values = [['họp với Sở']];
      sheet.getRange('W8').values = [['xem lại']];
      sheet.getRange('B8').format.fill.color = '#FFFF00';
    });
    return memory;
  }

  async function additions(memory: MemoryHost) {
    return memory.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Chênh lệch');
      const used = sheet.getRange('A1:W40');
      used.load('values');
      const fills = sheet.getRange('B1:B40').getCellProperties({ format: { fill: { color: true } } });
      await context.sync();
      const rows: readonly (readonly unknown[])[] = used.values;
      const yellow = fills.value.findIndex(([cell]) => cell?.format?.fill?.color === '#FFFF00');
      const at = rows.findIndex((row) => row[2] === 'họp với Sở');
      return { code: rows[at]?.[1], beside: rows[at]?.[22], coloured: rows[yellow]?.[1] };
    });
  }

  const kept = { code: '2.2.3', beside: 'xem lại', coloured: '2.2.3' };

  it('stays as it is when the table is made again', async () => {
    const memory = await withAdditions();
    const before = partsOf(memory);
    await summed(memory);
    expect(differing(before, partsOf(memory))).toEqual([]);
    expect(await additions(memory)).toEqual(kept);
  });

  it('follows its record when records come, go and change places', async () => {
    const memory = await withAdditions();
    await asUser(memory, ({ worksheets }) => {
      const sheet = worksheets.getItem('Phụ lục');
      sheet.getRange('6:8').delete('Up');
      sheet.getRange('6:6').insert('Down');
      sheet.getRange('A6:G6').values = [
        [1, 'Chỉ số: 3.2.1. Hạ tầng chung', 10, '≥ 20', 'Sở Tài chính', '', "'30/8/2024"],
      ];
    });
    await summed(memory);
    const rows = await table(memory);
    expect(rows.map((row) => row.Mã).slice(0, 3)).toEqual(['3.2.1', '2.2.3', '2.2.4']);
    expect(rows).toHaveLength(17);
    expect(rows[0]).toMatchObject({ 'Chênh lệch': 10, 'Ý kiến': '' });
    expect(await additions(memory)).toEqual(kept);
    writeFileSync(outputPath('summary-tables-refreshed.xlsx'), memory.saveWorkbook());
  });

  it('lets the rows stand in the order into which a user brought them', async () => {
    const memory = await opened();
    const { formulas } = await shown(memory);
    await asUser(memory, ({ worksheets }) => {
      const sheet = worksheets.getItem('Chênh lệch');
      const [first, second] = [formulas[6] ?? [], formulas[7] ?? []];
      sheet.getRangeByIndexes(6, 0, 2, first.length).formulas = [second, first].map((row) =>
        row.map((cell, at) => (at === 1 || at === 19 ? `'${String(cell)}` : cell)),
      );
    });
    await summed(memory);
    const rows = await table(memory);
    expect(rows.map((row) => [row.STT, row.Mã]).slice(0, 3)).toEqual([
      [2, '2.2.3'],
      [1, '1.1.1'],
      [3, '2.2.4'],
    ]);
  });

  it('is known again in another language', async () => {
    const memory = await withAdditions();
    await summed(memory, 'en');
    const rows = await table(memory);
    expect(rows[1]).toMatchObject({ Code: '2.2.3', 'Ý kiến': 'họp với Sở', Gap: 7.57, Status: 'Open' });
    expect(await additions(memory)).toEqual(kept);
  });

  it('brings back a column of ours that is gone', async () => {
    const memory = await withAdditions();
    await asUser(memory, ({ tables }) => {
      tables.getItem('SoatChenhLech').columns.getItem('Ghi chú').delete();
    });
    await summed(memory);
    const rows = await table(memory);
    expect(rows[5]).toMatchObject({ Mã: '6.3.3', 'Ghi chú': 'Đang tạm tính như điểm' });
    expect(await additions(memory)).toMatchObject({ code: '2.2.3', coloured: '2.2.3' });
  });
});

describe("a user's own", () => {
  const appendix = `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện
1 | Chỉ số: 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | "=1+1" | "-Sở X" | 30/8/2024
2 | Chỉ số: 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | "-Sở X" | "@Sở Y" | 30/8/2024`;

  it('sheet with our name is never written to', async () => {
    const { memory } = await openExcel({ 'Phụ lục': appendix, 'Chênh lệch': 'của anh Ba' });
    await summed(memory);
    expect((await shown(memory)).values).toEqual([['của anh Ba']]);
    expect(await table(memory, 'Chênh lệch (2)')).toHaveLength(2);
  });

  it('table with our name is left alone', async () => {
    const { memory } = await openExcel({ 'Phụ lục': appendix, Khác: 'a | b\n1 | 2' });
    await asUser(memory, ({ worksheets }) => {
      worksheets.getItem('Khác').tables.add('A1:B2', true).name = 'SoatChenhLech';
    });
    await summed(memory);
    await summed(memory);
    expect((await shown(memory, 'Khác')).values).toEqual([
      ['a', 'b'],
      [1, 2],
    ]);
    expect((await shown(memory)).values[3]).toContain(17.91);
  });

  it("name of the workbook is left alone, and the pivots' source bears another", async () => {
    const { memory } = await openExcel({ 'Phụ lục': appendix });
    await asUser(memory, ({ names }) => names.add('SoatPhanCong', '=1'));
    await summed(memory);
    expect(await table(memory, 'Dữ liệu phân công')).toHaveLength(3);
  });

  it('sheet it becomes, once the table is gone from it', async () => {
    const { memory } = await openExcel({ 'Phụ lục': appendix });
    await summed(memory);
    await asUser(memory, ({ tables }) => {
      tables.getItem('SoatChenhLech').convertToRange();
    });
    const before = await shown(memory);
    await summed(memory);
    expect((await shown(memory)).formulas).toEqual(before.formulas);
    expect(await table(memory, 'Chênh lệch (2)')).toHaveLength(2);
  });

  it('words that would run as formulas stand as texts', async () => {
    const { memory } = await openExcel({ 'Phụ lục': appendix });
    const host = asAddInSees(memory);
    const checked = await checkInExcel(host, 'all');
    const hostile = ['=1+1', '-Sở X', '+84', '@Sở Y', "'quoted", '04/63', '=cmd|x!A1'];
    const plan = assignmentsPlan(checked, 'vi');
    const rows = hostile.map((text, at) => ({
      key: `${text} ${at}`,
      cells: plan.columns.map((_, column) => (column === plan.keyColumn ? `${text} ${at}` : text)),
    }));
    const tables = [{ ...plan, title: '=1+1', lines: ['=2+2'], rows }];
    await writeSummary(host, { tables, report: null, overview: null }, time);
    const { values } = await shown(memory, 'Dữ liệu phân công');
    expect(values.slice(3).map((row) => row.slice(0, 4))).toEqual(
      hostile.map((text) => [text, text, text, text]),
    );
    expect(values.slice(0, 2).map(([text]) => text)).toEqual(['=1+1', '=2+2']);
    writeFileSync(outputPath('summary-hostile.xlsx'), memory.saveWorkbook());
  });
});
