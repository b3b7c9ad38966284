import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createHost, type MemoryHost } from '../../src/host';
import { convert, describeWithLibreOffice } from './libreoffice';

const ASSIGNMENTS = [
  ['Đơn vị', 'Trụ cột', 'Thời hạn', 'Khoảng cách'],
  ['Sở Y tế', 'Trụ cột 2', 'Quý III', 4],
  ['Đài Phát thanh', 'Trụ cột 1', 'Quý IV', 1.5],
  ['Ban Dân tộc', 'Trụ cột 2', 'Quý III', 2],
  ['Sở Y tế', 'Trụ cột 1', 'Quý IV', 3],
  ['Sở Y tế', 'Trụ cột 2', '', 0.25],
];

interface Pivot {
  readonly sheet: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly values: readonly (readonly [field: string, by: 'Sum' | 'Count' | 'Average' | 'Min' | 'Max'])[];
}

const PIVOTS: readonly Pivot[] = [
  { sheet: 'Một', rows: ['Đơn vị'], columns: [], values: [['Khoảng cách', 'Sum']] },
  // LibreOffice mixes up the ways of summing up where one field has more than two.
  {
    sheet: 'Nhiều',
    rows: ['Trụ cột'],
    columns: [],
    values: [
      ['Đơn vị', 'Count'],
      ['Khoảng cách', 'Sum'],
      ['Khoảng cách', 'Average'],
    ],
  },
  {
    sheet: 'Biên',
    rows: ['Trụ cột'],
    columns: [],
    values: [
      ['Khoảng cách', 'Min'],
      ['Khoảng cách', 'Max'],
    ],
  },
  { sheet: 'Chéo', rows: ['Đơn vị'], columns: ['Thời hạn'], values: [['Khoảng cách', 'Sum']] },
  {
    sheet: 'Lồng',
    rows: ['Trụ cột', 'Đơn vị'],
    columns: ['Thời hạn'],
    values: [['Khoảng cách', 'Sum']],
  },
];

async function summedUp(): Promise<MemoryHost> {
  const host = createHost({ language: 'en-US' });
  await host.run(async (context) => {
    const source = context.workbook.worksheets.getActiveWorksheet();
    source.getRange('A1:D6').values = ASSIGNMENTS;
    source.tables.add('A1:D6', true).name = 'PhanCong';
    for (const { columns, rows, sheet: name, values } of PIVOTS) {
      const sheet = context.workbook.worksheets.add(name);
      const pivot = sheet.pivotTables.add(name, 'PhanCong', sheet.getRange('A3'));
      for (const row of rows) pivot.rowHierarchies.add(pivot.hierarchies.getItem(row));
      for (const column of columns) pivot.columnHierarchies.add(pivot.hierarchies.getItem(column));
      for (const [field, by] of values)
        pivot.dataHierarchies.add(pivot.hierarchies.getItem(field)).summarizeBy = by;
    }
    await context.sync();
  });
  return host;
}

/** The rows of figures, each under what is said beside it; every program has its own word for the last. */
const figures = (host: MemoryHost): Promise<Readonly<Record<string, unknown>>> =>
  host.run(async (context) => {
    const ranges = PIVOTS.map(({ sheet }) =>
      context.workbook.worksheets.getItem(sheet).getUsedRange(true).load('values'),
    );
    await context.sync();
    return Object.fromEntries(
      ranges.map(({ values }, index) => [
        PIVOTS[index]?.sheet ?? '',
        (values as (string | number)[][])
          .filter((row) => row.some((value) => typeof value === 'number'))
          .map((row) => [
            String(row.findLast((value) => typeof value === 'string' && value !== '')).replace(
              /^(?:Grand Total|Total Result)$/,
              'Σ',
            ),
            ...row.filter((value) => typeof value === 'number').map((value) => Number(value.toFixed(9))),
          ]),
      ]),
    );
  });

describeWithLibreOffice('pivots that another program opens', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'soat-witness-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What the other program shows, which makes every pivot anew when it opens a file. */
  const elsewhere = async (host: MemoryHost, name: string): Promise<MemoryHost> => {
    const written = path.join(folder, `${name}.xlsx`);
    writeFileSync(written, host.saveWorkbook());
    const target = path.join(folder, `by-${name}`);
    return createHost({ file: readFileSync(await convert(written, 'xlsx', target)), language: 'en-US' });
  };

  it('show the same figures there', async () => {
    const host = await summedUp();
    expect(await figures(await elsewhere(host, 'made'))).toEqual(await figures(host));
  }, 120_000);

  it('find new rows of their table there, without having been refreshed here', async () => {
    const host = await summedUp();
    await host.run(async (context) => {
      const table = context.workbook.tables.getItem('PhanCong');
      table.worksheet.getRange('A7:D7').values = [['An Giang', 'Trụ cột 1', 'Quý III', 10]];
      table.resize('A1:D7');
      await context.sync();
    });
    const there = await figures(await elsewhere(host, 'grown'));
    await host.run(async (context) => {
      context.workbook.pivotTables.refreshAll();
      await context.sync();
    });
    // Where a new item stands is each program's own choice; the pillars are the same as before.
    const { Biên, Nhiều } = await figures(host);
    expect(there).toMatchObject({ Biên, Nhiều });
  }, 120_000);
});
