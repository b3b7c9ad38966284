/**
 * Pivots over ever more assignments: made, refreshed after one more has come, saved, read again and refreshed.
 * `npm run bench -- pivots`; ends with 1 where twice the records take far more than twice the time.
 */
import { createHost } from '../../src/host';

const SIZES = [1_000, 10_000, 25_000, 50_000];
/** Ten times the records in at most this many times ten times the time, above what starting costs. */
const LINEAR = 1.6;
const UNITS = 60;

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

const record = (index: number): (string | number)[] => [
  `Sở thứ ${String(index % UNITS)}`,
  `Trụ cột ${String((index * 7) % 9)}`,
  `Quý ${String((index * 3) % 8)}`,
  index % 3 === 0 ? 'Chủ trì' : 'Phối hợp',
  ((index * 37) % 1000) / 100,
  (index * 11) % 100,
];
const HEADER = ['Đơn vị', 'Trụ cột', 'Thời hạn', 'Vai trò', 'Khoảng cách', 'Điểm'];

const PIVOTS: readonly (readonly [
  at: string,
  rows: readonly string[],
  columns: readonly string[],
  values: readonly string[],
])[] = [
  ['A3', ['Đơn vị'], [], ['Khoảng cách', 'Vai trò']],
  ['F3', ['Trụ cột', 'Đơn vị'], [], ['Điểm']],
  ['K3', ['Đơn vị'], ['Thời hạn'], ['Khoảng cách']],
  ['X3', ['Đơn vị'], ['Vai trò'], ['Đơn vị']],
];

interface Times {
  readonly made: number;
  readonly refreshed: number;
  readonly saved: number;
  readonly again: number;
}

async function measure(count: number): Promise<Times> {
  const host = createHost();
  await host.run(async (context) => {
    const source = context.workbook.worksheets.getActiveWorksheet();
    const range = source.getRangeByIndexes(0, 0, count + 1, HEADER.length);
    range.values = [HEADER, ...Array.from({ length: count }, (_, index) => record(index))];
    source.tables.add(range, true).name = 'PhanCong';
    context.workbook.worksheets.add('Tổng hợp');
    await context.sync();
  });
  const made = await timed(() =>
    host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Tổng hợp');
      for (const [at, rows, columns, values] of PIVOTS) {
        const pivot = sheet.pivotTables.add(`P${at}`, 'PhanCong', sheet.getRange(at));
        for (const name of rows) pivot.rowHierarchies.add(pivot.hierarchies.getItem(name));
        for (const name of columns) pivot.columnHierarchies.add(pivot.hierarchies.getItem(name));
        for (const name of values) pivot.dataHierarchies.add(pivot.hierarchies.getItem(name));
      }
      await context.sync();
    }),
  );
  const refreshed = await timed(() => growAndRefresh(host, count + 1));
  const files: Uint8Array[] = [];
  const saved = await timed(() => Promise.resolve(files.push(host.saveWorkbook())));
  const [file] = files;
  const again = await timed(() => growAndRefresh(createHost(file ? { file } : {}), count + 2));
  return { made, refreshed, saved, again };
}

const growAndRefresh = (host: ReturnType<typeof createHost>, row: number): Promise<void> =>
  host.run(async (context) => {
    const table = context.workbook.tables.getItem('PhanCong');
    table.worksheet.getRangeByIndexes(row, 0, 1, HEADER.length).values = [record(row)];
    table.resize(table.worksheet.getRangeByIndexes(0, 0, row + 1, HEADER.length));
    context.workbook.pivotTables.refreshAll();
    await context.sync();
  });

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

const total = ({ again, made, refreshed, saved }: Times): number => again + made + refreshed + saved;

async function bench(): Promise<void> {
  await measure(1_000);
  const all: { readonly count: number; readonly time: number }[] = [];
  for (const count of SIZES) {
    const times = await measure(count);
    all.push({ count, time: total(times) });
    say(
      `${String(count).padStart(6)} records: ${Object.entries(times)
        .map(([what, time]: [string, number]) => `${what} ${time.toFixed(0)} ms`)
        .join(', ')}`,
    );
  }
  const [, middle, , last] = all;
  if (!middle || !last) return;
  const ratio = last.time / last.count / (middle.time / middle.count);
  const held = ratio <= LINEAR;
  say(
    `${held ? 'held' : 'MISSED'}: time a record, 50,000 against 10,000: ${ratio.toFixed(2)} of at most ${LINEAR}`,
  );
  process.exitCode = held ? 0 : 1;
}

void bench();
