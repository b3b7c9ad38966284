/**
 * How long reading takes and how much memory it needs: `npm run bench -- reading`.
 * Each size runs in a process of its own, since a process only ever tells its highest memory.
 */
import type { CellValue, Grid } from '../../src/appendix';
import { makeReader, readSheet } from '../../src/appendix';
import { gridOfSheet } from '../../src/cli/files/grid-of-sheet';
import { reference } from '../../src/frameworks';
import { newWorkbook, openPackage, patchPackage } from '../../src/host/package';
import { header, indicators } from '../../scripts/samples/plan-004-indicators';
import { inOwnProcess } from './in-own-process';

const sizes = [1_000, 10_000, 100_000];
const megabyte = 1024 * 1024;

/** Plan 004's indicators over and over, each under a name of its own, with its solutions below it. */
function appendixOf(records: number): readonly (readonly CellValue[])[] {
  const rows: (readonly CellValue[])[] = [header];
  for (let record = 0; record < records; record++) {
    const each = indicators[record % indicators.length];
    if (!each) continue;
    const { code, name, score, goal, lead, coordinator, timeline, solutions } = each;
    const own = `Chỉ số: ${code}. ${name} (${record + 1})`;
    rows.push([record + 1, own, score, goal, lead, coordinator, timeline]);
    for (const solution of solutions) rows.push(['', `${solution} (${record + 1})`, '', '', '', '', '']);
  }
  return rows;
}

function gridOf(values: readonly (readonly CellValue[])[]): Grid {
  const nothing = { formats: new Map(), formulas: new Set<number>(), mixedFonts: new Set<number>() };
  return { sheet: 'Phụ lục', sheetId: '1', top: 0, left: 0, values, merges: [], ...nothing, epoch: 1900 };
}

function fileOf(values: readonly (readonly CellValue[])[]): Uint8Array {
  const cells = values.flatMap((row, index) =>
    row.flatMap((value, column) => (value === '' ? [] : [{ row: index, column, value }])),
  );
  return patchPackage(newWorkbook(['Phụ lục']), { sheets: [{ sheet: 1, cells }] });
}

function gridInFile(file: Uint8Array): Grid {
  const book = openPackage(file);
  const [sheet] = book.workbook.sheets;
  if (!sheet) throw new Error('the workbook has a sheet');
  return gridOfSheet(book, sheet);
}

function measure(kind: string, records: number): void {
  const values = appendixOf(records);
  const file = kind === 'file' ? fileOf(values) : null;
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const reading = readSheet(file ? gridInFile(file) : gridOf(values), makeReader(reference));
  const seconds = (performance.now() - start) / 1000;
  const peak = process.resourceUsage().maxRSS / 1024;
  const found = reading.appendices[0]?.records.length ?? 0;
  console.log(
    [
      kind.padEnd(5),
      String(found).padStart(7),
      `${seconds.toFixed(2)} s`.padStart(9),
      `${peak.toFixed(0)} MB`.padStart(8),
      `(${(before / megabyte).toFixed(0)} MB before)`,
    ].join(' '),
  );
}

const [, , kind, records] = process.argv;
if (kind === undefined) {
  for (const each of ['grid', 'file']) {
    for (const size of sizes) process.stdout.write(inOwnProcess([each, String(size)]));
  }
} else measure(kind, Number(records));
