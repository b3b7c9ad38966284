/**
 * Open, read, change one cell, save: against the libraries that one would take else. Prints ratios and what each
 * lost; ends with 1 where a budget is missed. `npm install --prefix test/bench`, then
 * `node scripts/run.cjs test/bench/package.bench.ts`.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { richWorkbook } from '../host/package/fixtures/rich-workbook';
import { compilePackage } from './package/compile';
import { largeWorkbook } from './package/large-workbook';
import { lossesOf } from './package/losses';
import { bestRun, type Contestant } from './package/run';

const BUDGETS = [
  { rows: 20_000, time: 0.6, memory: 1, runs: 5 },
  { rows: 100_000, time: 0.6, memory: 0.6, runs: 3 },
];
const GROWTH = [31_250, 62_500, 125_000];
/** Twice the cells in at most this many times the time. */
const LINEAR = 2.5;

const folder = mkdtempSync(path.join(os.tmpdir(), 'soat-bench-'));
const target = path.join(folder, 'saved.xlsx');
const say = (line: string): boolean => process.stdout.write(`${line}\n`);
let missed = 0;

function hold(what: string, ratio: number, budget: number): void {
  const held = ratio <= budget;
  if (!held) missed++;
  say(`  ${held ? 'held' : 'MISSED'}  ${what}: ${ratio.toFixed(2)} of at most ${budget.toFixed(2)}`);
}

function workbookFile(rows: number): string {
  const file = path.join(folder, `${rows}.xlsx`);
  writeFileSync(file, largeWorkbook(rows));
  return file;
}

try {
  const peers = path.resolve('test/bench/node_modules');
  const soat: Contestant = { name: 'soat', library: compilePackage(folder) };
  const others: readonly Contestant[] = [
    { name: 'hucre', library: path.join(peers, 'hucre/dist/index.mjs') },
    { name: 'xlsx', library: path.join(peers, 'xlsx/xlsx.mjs') },
  ];

  for (const { rows, time, memory, runs } of BUDGETS) {
    const file = workbookFile(rows);
    say(`${rows.toLocaleString('en')} rows of 8 cells`);
    const results = [soat, ...others].map((contestant) => {
      const run = bestRun(contestant, file, target, runs);
      say(
        `  ${contestant.name.padEnd(6)} ${run.milliseconds.toFixed(0).padStart(6)} ms ${run.megabytes.toFixed(0).padStart(5)} MB  ${run.cells} cells`,
      );
      return run;
    });
    const [ours, ...theirs] = results;
    if (!ours) continue;
    hold(
      'time of the faster one',
      ours.milliseconds / Math.min(...theirs.map(({ milliseconds }) => milliseconds)),
      time,
    );
    hold(
      'memory of the leaner one',
      ours.megabytes / Math.min(...theirs.map(({ megabytes }) => megabytes)),
      memory,
    );
  }

  say('A workbook with nearly everything, one cell changed');
  const rich = path.join(folder, 'rich.xlsm');
  writeFileSync(rich, richWorkbook());
  for (const contestant of [soat, ...others]) {
    try {
      bestRun(contestant, rich, target, 1);
      const { identical, parts, missing } = lossesOf(readFileSync(rich), readFileSync(target));
      say(
        `  ${contestant.name.padEnd(6)} ${identical} of ${parts} parts identical; missing: ${missing.join(', ') || 'none'}`,
      );
    } catch {
      say(`  ${contestant.name.padEnd(6)} could not save it`);
    }
  }

  say('Growth to 1,000,000 cells');
  const times = GROWTH.map((rows) => {
    const { milliseconds, megabytes } = bestRun(soat, workbookFile(rows), target, 3);
    say(
      `  ${(rows * 8).toLocaleString('en').padStart(9)} cells ${milliseconds.toFixed(0).padStart(6)} ms ${megabytes.toFixed(0).padStart(5)} MB`,
    );
    return milliseconds;
  });
  times
    .slice(1)
    .forEach((milliseconds, index) =>
      hold('time for twice the cells', milliseconds / (times[index] ?? 1), LINEAR),
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = missed === 0 ? 0 : 1;
