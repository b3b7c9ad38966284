import { writeFileSync } from 'node:fs';
import type { CellValue } from '../../src/appendix';
import { addTemplate } from '../../src/app';
import { createHost } from '../../src/host';
import { openExcel } from '../excel/open-excel';
import { outputPath } from '../support/output';
import { answerOf, first } from './support/answers';
import { runSoat } from './support/run-soat';
import { inOrder } from './support/workbooks';

async function templateOf(framework: string): Promise<Uint8Array> {
  const { saved } = await runSoat(['template', framework, '-o', 't.xlsx']);
  return saved.get('t.xlsx') ?? new Uint8Array();
}

async function found(file: Uint8Array) {
  const { out } = await runSoat(['check', 't.xlsx', '--format', 'json'], { files: { 't.xlsx': file } });
  const { appendices, findings } = first(answerOf('check', out).files);
  return {
    records: appendices.map(({ records }) => records.length),
    findings: findings.map(({ cells, rule }) => `${rule} ${first(cells)}`),
  };
}

/** Fills a template in as a planner would: scores, goals above them, units from the lists, days of the year. */
async function filledIn(
  framework: 'pii' | 'pci',
  slips: Readonly<Record<string, CellValue>> = {},
): Promise<Uint8Array> {
  const memory = createHost({ file: await templateOf(framework) });
  await memory.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(`Phụ lục ${framework.toUpperCase()}`);
    const lists = context.workbook.worksheets.getItem('Danh mục');
    const rows = sheet.getUsedRange();
    const choices = lists.getRange('A4:B12');
    rows.load('values');
    choices.load('values');
    await context.sync();
    sheet.getRange('A2').values = [
      ['(Kèm theo Kế hoạch số 41/KH-UBND ngày 10/3/2025 của Ủy ban nhân dân tỉnh)'],
    ];
    const [from, scale] = framework === 'pii' ? [3, 1] : [2, 0.1];
    const values: readonly (readonly unknown[])[] = rows.values;
    const choice = (index: number, column: number) => String(choices.values[index % 9]?.[column]);
    for (const [row, cells] of values.entries()) {
      if (typeof cells[0] !== 'number') continue;
      const changed = cells.some(
        (cell) => String(cell).includes('OCOP') || String(cell).includes('Chỉ dẫn địa lý'),
      );
      const score = Math.round((20 + (row % 40)) * scale * 100) / 100 + 0.25 * scale;
      sheet.getRangeByIndexes(row, from, 1, 6).values = [
        [
          changed ? 'chưa có' : score,
          `≥ ${String(Math.round((score + 5 * scale) * 100) / 100).replace('.', ',')}`,
          choice(row, 0),
          choice(row + 1, 0),
          choice(row, 1),
          '',
        ],
      ];
    }
    for (const [cell, value] of Object.entries(slips)) sheet.getRange(cell).values = [[value]];
    await context.sync();
  });
  return memory.saveWorkbook();
}

describe.each([
  ['pii', 52, 'D4'],
  ['pci', 9, 'C4'],
] as const)('soat template %s', (framework, count, baseline) => {
  it('writes an appendix whose untouched rows are one reminder', async () => {
    const file = await templateOf(framework);
    writeFileSync(outputPath(`template-${framework}.xlsx`), file);
    const { findings, records } = await found(file);
    expect(records).toEqual([count]);
    expect(findings.map((finding) => finding.split(' ')[0])).toEqual([
      'title-incomplete',
      'edition-changed',
      'indicator-unfilled',
    ]);
  });

  it('finds no fault in one that is filled in rightly, only that the method has changed', async () => {
    expect((await found(await filledIn(framework))).findings).toEqual([`edition-changed ${baseline}`]);
  });

  it('writes the same bytes each time, and no trace of ours', async () => {
    const file = await templateOf(framework);
    expect(Buffer.from(await templateOf(framework)).equals(Buffer.from(file))).toBe(true);
    const cleaned = await runSoat(['clean', 't.xlsx', '-o', 'c.xlsx'], { files: { 't.xlsx': file } });
    expect(cleaned.out).toContain('Trong tệp không có dấu nào của Soát phụ lục.');
  });
});

describe('a template that is filled in', () => {
  it('shows exactly the faults that were planted', async () => {
    const slips = { E6: '≥ 30%', F7: 'Các sở, ngành', G10: '', H11: '31/02/2025', D12: 'cao', E14: '' };
    expect((await found(await filledIn('pii', slips))).findings).toEqual([
      'edition-changed D4',
      'target-unit-mismatch E6',
      'lead-generic F7',
      'coordinator-missing G10',
      'timeline-impossible H11',
      'baseline-unreadable D12',
      'target-missing E14',
    ]);
  });

  it('tells the rows that still wait together', async () => {
    const blank = Object.fromEntries(
      ['D', 'E', 'F', 'G', 'H'].flatMap((column) => [6, 7].map((row) => [`${column}${row}`, ''])),
    );
    expect((await found(await filledIn('pii', blank))).findings).toEqual([
      'edition-changed D4',
      'indicator-unfilled C6',
    ]);
  });
});

describe('a template in the open workbook', () => {
  it("is two sheets more, whose drop-downs choose from the list's sheet whatever that is called", async () => {
    const { host, memory } = await openExcel({ 'Phụ lục': inOrder, 'Danh mục': 'của anh Ba' });
    expect(await addTemplate(host, 'PCI')).toMatchObject({ name: 'Phụ lục PCI' });
    await memory.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      const lead = worksheets.getItem('Phụ lục PCI').getRange('E5').dataValidation;
      lead.load('rule,prompt');
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual([
        'Phụ lục',
        'Danh mục',
        'Phụ lục PCI',
        'Danh mục (2)',
      ]);
      expect(lead.rule.list?.source).toMatch(/^='Danh mục \(2\)'!\$A\$4:\$A\$\d+$/);
      expect(lead.prompt).toMatchObject({ showPrompt: true, title: 'Đơn vị chủ trì' });
    });
  });
});

it.each([['template'], ['template', 'papi'], ['template', 'pii', 'pci']])(
  'refuses "%s %s"',
  async (...argv) => {
    const { errors, status } = await runSoat([...argv, '-o', 't.xlsx']);
    expect({ errors, status }).toMatchObject({ errors: expect.stringContaining('pii hoặc pci'), status: 2 });
  },
);
