import { writeFileSync } from 'node:fs';
import type { CheckedBook, MadeSummary } from '../../src/app';
import { generateSummary, summaryParts, summaryState } from '../../src/app';
import { checkInExcel } from '../../src/app/in-excel';
import type { MemoryHost } from '../../src/host';
import { createHost } from '../../src/host';
import { largeAppendix } from '../support/large-appendix';
import { outputPath } from '../support/output';
import { keepsToBudget } from '../support/summary-budget';
import { sampleFile } from '../summary/support/summarised';
import { asAddInSees, openExcel } from './open-excel';

jest.setTimeout(60_000);

const at = '2024-07-09T14:05';

async function summed(memory: MemoryHost, language: 'vi' | 'en' = 'vi'): Promise<MadeSummary> {
  const host = asAddInSees(memory);
  const checked: CheckedBook = await checkInExcel(host, 'all');
  return generateSummary(host, checked, { parts: summaryParts, language, at });
}

/** Plan 004 with its four sheets. */
async function opened(): Promise<MemoryHost> {
  const memory = createHost({ file: sampleFile('phu-luc-pii-2024.xlsx') });
  await summed(memory);
  return memory;
}

async function valuesOn(memory: MemoryHost, sheet: string): Promise<readonly (readonly unknown[])[]> {
  return memory.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getRange('A1:AP70');
    used.load('values');
    await context.sync();
    const values: readonly (readonly unknown[])[] = used.values;
    return values;
  });
}

async function asUser(memory: MemoryHost, work: (book: Excel.Workbook) => void): Promise<void> {
  await memory.as('user').run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
}

const rowWith = (values: readonly (readonly unknown[])[], column: number, text: string) =>
  values.find((row) => row[column] === text) ?? [];

describe('the report of plan 004', () => {
  it('says what is assigned, what is open and what it would bring', async () => {
    const values = await valuesOn(await opened(), 'Báo cáo tổng hợp');
    expect(values[0]?.[0]).toBe('TỔNG HỢP MỤC TIÊU, PHÂN CÔNG NÂNG CAO CHỈ SỐ PII NĂM 2024');
    expect(values[1]?.[0]).toBe(
      'Phụ lục giao 17 chỉ số thuộc 07 trụ cột; 15 rõ đơn vị chủ trì, 02 chưa rõ (1.1.1, 2.2.1); 17 chưa có mốc hoàn thành. Nếu đạt đủ, PII tăng khoảng 1,94 điểm; tính thử, các chỉ số khác giữ nguyên.',
    );
    const pillar = rowWith(values, 0, '2. Vốn con người, nghiên cứu và phát triển');
    expect([pillar[2], pillar[3], pillar[4], pillar[5], pillar[6]]).toEqual([
      5,
      expect.closeTo(8.434, 3),
      15,
      expect.closeTo(6.566, 3),
      '> 50',
    ]);
    const lead = rowWith(values, 0, 'Sở Khoa học và Công nghệ');
    expect([lead[2], lead[3]]).toEqual([5, '2.2.3, 2.2.4, 6.1.1, 6.2.3, 6.3.3']);
  });

  it('keeps what a leader has answered, though the figures change and the topic is settled', async () => {
    const memory = await opened();
    const before = await valuesOn(memory, 'Báo cáo tổng hợp');
    const row = before.findIndex((cells) => String(cells[0]).startsWith('Đơn vị chủ trì: '));
    await asUser(memory, ({ worksheets }) => {
      worksheets.getItem('Báo cáo tổng hợp').getRange(`J${row + 1}`).values = [['Giao Sở KH&CN']];
      worksheets.getItem('Báo cáo tổng hợp').getRange('A60').values = [['ghi chú của tôi']];
      worksheets.getItem('Phụ lục').getRange('E6').values = [['Sở Nội vụ']];
    });
    await summed(memory);
    const after = await valuesOn(memory, 'Báo cáo tổng hợp');
    const answered = after.find((cells) => cells[9] === 'Giao Sở KH&CN');
    expect(answered?.[0]).toBe('Đơn vị chủ trì: 2.2.1 chưa rõ đơn vị chủ trì.');
    expect(after[59]?.[0]).toBe('ghi chú của tôi');
    await asUser(memory, ({ worksheets }) => {
      worksheets.getItem('Phụ lục').getRange('E32').values = [['Sở Nội vụ']];
    });
    await summed(memory);
    const settled = await valuesOn(memory, 'Báo cáo tổng hợp');
    expect(settled.find((cells) => cells[9] === 'Giao Sở KH&CN')?.[0]).toBe(answered?.[0]);
    writeFileSync(outputPath('summary-answered.xlsx'), memory.saveWorkbook());
  });
});

/** The lines of the four pivots, whatever their order: an item that comes back comes back as the last one. */
async function pivotLines(memory: MemoryHost, sheet = 'Bảng tổng hợp') {
  const values = await valuesOn(memory, sheet);
  return [
    [0, 5],
    [6, 12],
    [13, 19],
    [20, 24],
  ].map(([left, right]) =>
    values
      .slice(40)
      .map((row) => JSON.stringify(row.slice(left, right)))
      .sort(),
  );
}

describe('the pivots of plan 004', () => {
  it('add up to the figures of the plan', async () => {
    const memory = await opened();
    const values = await valuesOn(memory, 'Bảng tổng hợp');
    const led = values.slice(
      0,
      values.findIndex((row) => row[0] === 'Phối hợp'),
    );
    expect(rowWith(values, 0, 'Chủ trì').slice(2, 5)).toEqual([
      17,
      expect.closeTo(111.09, 9),
      expect.closeTo(6.5347, 4),
    ]);
    expect(rowWith(led, 1, 'Sở Khoa học và Công nghệ').slice(2, 4)).toEqual([5, expect.closeTo(26.73, 9)]);
    const pillar = values.find((row) => row[6] === '2') ?? [];
    expect(pillar.slice(7, 12)).toEqual([
      5,
      expect.closeTo(32.83, 9),
      expect.closeTo(8.434, 3),
      15,
      expect.closeTo(6.566, 3),
    ]);
    writeFileSync(outputPath('summary.xlsx'), memory.saveWorkbook());
  });

  it('are refreshed where they stand, and keep what a user put into them', async () => {
    const memory = await opened();
    await asUser(memory, ({ worksheets }) => {
      const pivot = worksheets.getItem('Bảng tổng hợp').pivotTables.getItem('SoatPivot2');
      pivot.dataHierarchies.add(pivot.hierarchies.getItem('Cần tăng, tính một lần')).summarizeBy = 'Max';
      worksheets.getItem('Phụ lục').getRange('D6').values = [['≥ 22.76']];
    });
    await summed(memory);
    const values = await valuesOn(memory, 'Bảng tổng hợp');
    expect(rowWith(values, 0, 'Chủ trì').slice(2, 4)).toEqual([17, expect.closeTo(113.85, 9)]);
    expect((values.find((row) => row[6] === '1') ?? []).slice(7, 13)).toEqual([
      2,
      expect.closeTo(19.66, 9),
      expect.closeTo(16.55, 9),
      expect.closeTo(26.38, 9),
      expect.closeTo(9.83, 9),
      10,
    ]);
  });

  it('go through another language and back, and are the same', async () => {
    const memory = await opened();
    const before = await pivotLines(memory);
    await summed(memory, 'en');
    const inEnglish = await valuesOn(memory, 'Bảng tổng hợp');
    expect(inEnglish[40]?.slice(0, 5)).toEqual([
      'Role',
      'Organisation',
      'Indicators',
      'Points to gain',
      'Mean to gain',
    ]);
    expect(rowWith(inEnglish, 0, 'Leads').slice(2, 4)).toEqual([17, expect.closeTo(111.09, 9)]);
    writeFileSync(outputPath('summary-english.xlsx'), memory.saveWorkbook());
    await summed(memory);
    expect(await pivotLines(memory)).toEqual(before);
  });

  it('are made over a table whose heads are in another language', async () => {
    const memory = await opened();
    const before = await pivotLines(memory);
    await asUser(memory, ({ worksheets }) => {
      worksheets.getItem('Bảng tổng hợp').delete();
    });
    await summed(memory, 'en');
    const sheet = (await summaryState(asAddInSees(memory))).find(({ kind }) => kind === 'summary')?.sheet;
    expect(sheet).toBe('Summary');
    await summed(memory);
    expect(await pivotLines(memory, 'Summary')).toEqual(before);
  });

  it('are printed on pages of their own, without what the charts are drawn from, as far as they reach', async () => {
    const memory = await opened();
    const printed = () =>
      memory.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Bảng tổng hợp');
        const areas = sheet.pageLayout.getPrintAreaOrNullObject();
        areas.load('address');
        await context.sync();
        return areas.address.replaceAll("'Bảng tổng hợp'!", '');
      });
    expect(await printed()).toBe('A1:L37,A40:L58,U40:X58,N40:R58');
    await asUser(memory, ({ worksheets }) => {
      worksheets.getItem('Phụ lục').getRange('E6').values = [['Sở Nội vụ']];
    });
    await summed(memory);
    expect(await printed()).toBe('A1:L37,A40:L59,U40:X59,N40:R59');
    await asUser(memory, ({ worksheets }) => {
      worksheets.getItem('Bảng tổng hợp').pageLayout.setPrintArea('A1:L31');
      worksheets.getItem('Phụ lục').getRange('E9').values = [['Sở Nội vụ']];
    });
    await summed(memory);
    expect(await printed()).toBe('A1:L31');
  });

  it("say why where they would grow over a user's cells, which stay", async () => {
    const memory = await opened();
    await asUser(memory, ({ worksheets }) => {
      worksheets.getItem('Bảng tổng hợp').getRange('B60').values = [['của tôi']];
      worksheets.getItem('Phụ lục').getRange('E6').values = [
        ['Sở Nội vụ; Sở Tư pháp; Sở Xây dựng; Sở Y tế; Thanh tra tỉnh'],
      ];
    });
    await expect(summed(memory)).rejects.toMatchObject({ code: 'pivot-blocked' });
    expect((await valuesOn(memory, 'Bảng tổng hợp'))[59]?.[1]).toBe('của tôi');
  });

  it('give way to tables with formulas where Excel makes none, and the caller is told', async () => {
    const memory = createHost({ file: sampleFile('phu-luc-pii-2024.xlsx') });
    const host = asAddInSees(memory);
    const checked = await checkInExcel(host, 'all');
    const order = { parts: summaryParts, language: 'vi', at } as const;
    // What stands is looked up, the sheets are written; the third request makes the pivots.
    memory.faults.failingSyncs.set(memory.meter.syncs + 3, 'AccessDenied');
    expect((await generateSummary(host, checked, order)).withoutPivots).toBe('protected');
    const values = await valuesOn(memory, 'Bảng tổng hợp');
    expect(values[1]?.[0]).toContain('dùng công thức');
    const science = values.find((row) => row[0] === 'Chủ trì' && row[1] === 'Sở Khoa học và Công nghệ') ?? [];
    expect(science.slice(2, 4)).toEqual([5, expect.closeTo(26.73, 9)]);
    writeFileSync(outputPath('summary-without-pivots.xlsx'), memory.saveWorkbook());
    expect((await summed(memory)).withoutPivots).toBe('unsupported');
  });
});

it('says which parts stand, and since when', async () => {
  const memory = await opened();
  expect(
    (await summaryState(asAddInSees(memory))).map(({ kind, sheet, made }) => [kind, sheet, made]),
  ).toEqual([
    ['gaps', 'Chênh lệch', at],
    ['assignments', 'Dữ liệu phân công', at],
    ['report', 'Báo cáo tổng hợp', at],
    ['summary', 'Bảng tổng hợp', at],
  ]);
});

it('stops where it is asked to, and leaves no half of a sheet', async () => {
  const memory = createHost({ file: sampleFile('phu-luc-pii-2024.xlsx') });
  const host = asAddInSees(memory);
  const checked = await checkInExcel(host, 'all');
  const before = memory.saveWorkbook();
  const stopper = new AbortController();
  stopper.abort();
  const order = { parts: summaryParts, language: 'vi', at } as const;
  await expect(generateSummary(host, checked, order, { signal: stopper.signal })).rejects.toThrow(
    'cancelled',
  );
  expect(Buffer.from(memory.saveWorkbook()).equals(Buffer.from(before))).toBe(true);
});

describe.each([17, 1_000])('with %d records', (records) => {
  it('takes eight syncs, and one more for each further 4 MB', async () => {
    const { host, memory } = await openExcel({ 'Phụ lục': largeAppendix(records) });
    const checked = await checkInExcel(host, 'active');
    for (const round of ['made', 'refreshed']) {
      memory.meter.reset();
      await generateSummary(host, checked, { parts: summaryParts, language: 'vi', at });
      expect({ round, fits: keepsToBudget(memory.meter) }).toEqual({ round, fits: true });
    }
  });
});
