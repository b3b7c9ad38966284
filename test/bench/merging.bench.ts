/**
 * How long merging takes and how much memory it needs: `npm run bench -- merging`.
 * Each size runs in a process of its own, since a process only ever tells its highest memory.
 */
import { contribute, writeMerged } from '../../src/app';
import { gridsOf, sheetsToRead } from '../../src/cli/files/grids-of-package';
import { newInMemory } from '../../src/cli/files/in-memory';
import { newWorkbook, openPackage, patchPackage } from '../../src/host/package';
import { header, indicators } from '../../scripts/samples/plan-004-indicators';
import { inOwnProcess } from './in-own-process';

const sizes = [20, 200, 800];
const rowsAFile = 50;
const megabyte = 1024 * 1024;

/** A department's file: indicators of its own names, each with a solution below it. */
function fileOf(department: number): Uint8Array {
  const rows = Array.from({ length: rowsAFile }, (_, row) => {
    const { coordinator, goal, lead, name, score, solutions } = indicators[row % indicators.length] ?? {};
    const own = `${name} (đơn vị ${department}, dòng ${row + 1})`;
    return [
      [row + 1, own, score, goal, lead, coordinator, '30/8/2024'],
      ['', `${solutions?.[0] ?? ''} (${department})`],
    ];
  });
  const cells = [header, ...rows.flat()].flatMap((row, index) =>
    row.flatMap((value, column) =>
      value === '' || value === undefined ? [] : [{ row: index, column, value }],
    ),
  );
  return patchPackage(newWorkbook(['Phụ lục']), { sheets: [{ sheet: 1, cells }] });
}

async function measure(files: number): Promise<void> {
  const start = performance.now();
  const contributions = Array.from({ length: files }, (_, department) => {
    const workbook = openPackage(fileOf(department));
    return contribute(`${department}.xlsx`, gridsOf(workbook, sheetsToRead(workbook)));
  });
  const read = performance.now();
  const held = process.memoryUsage().heapUsed / megabyte;
  const memory = newInMemory();
  const { tables } = await writeMerged(memory.host, contributions, {
    base: null,
    language: 'vi',
    unread: [],
  });
  const { length } = memory.save();
  const seconds = (performance.now() - start) / 1000;
  console.log(
    [
      `${files} files`,
      `${tables[0]?.records.length} records`,
      `${((read - start) / 1000).toFixed(1)} s reading`,
      `${held.toFixed(0)} MB held after reading`,
      `${seconds.toFixed(1)} s in all`,
      `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most`,
      `${(length / 1024).toFixed(0)} KB written`,
    ].join(', '),
  );
}

const [, , only] = process.argv;
if (only === undefined) {
  for (const size of sizes) process.stdout.write(inOwnProcess([String(size)], ['--expose-gc']));
} else {
  void measure(Number(only));
}
