/**
 * Open, read, change one cell, save: against the libraries that one would take else. Prints ratios and what each
 * lost; ends with 1 where a budget is missed.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openPackage, patchPackage } from '../../src/host/package';
import { bundle } from '../../scripts/bundle';
import { richWorkbook } from '../host/package/fixtures/rich-workbook';
import { COLUMNS, largeWorkbook } from './package/large-workbook';
import { lossesOf } from './package/losses';
import { peer } from './package/peers';
import { bestRuns, type Contestant, type Run } from './package/run';

const BUDGETS = [
  { rows: 20_000, time: 0.6, memory: 1, runs: 5 },
  { rows: 100_000, time: 0.6, memory: 0.6, runs: 3 },
];
const GROWTH = [31_250, 62_500, 125_000];
/** Twice the cells in at most this many times the time. */
const LINEAR = 2.5;
const CHART_SHEET = 7;

const folder = mkdtempSync(path.join(os.tmpdir(), 'soat-bench-'));
const target = path.join(folder, 'saved.xlsx');
const say = (text: string): boolean => process.stdout.write(`${text}\n`);
let missed = 0;

function hold(what: string, ratio: number, budget: number): void {
  const held = ratio <= budget;
  if (!held) missed++;
  say(`  ${held ? 'held' : 'MISSED'}  ${what}: ${ratio.toFixed(2)} of at most ${budget.toFixed(2)}`);
}

const line = (name: string, { milliseconds, megabytes }: Run): string =>
  `  ${name.padEnd(14)} ${milliseconds.toFixed(0).padStart(6)} ms ${megabytes.toFixed(0).padStart(5)} MB`;

function workbookFile(rows: number): string {
  const file = path.join(folder, `${rows}.xlsx`);
  writeFileSync(file, largeWorkbook(rows));
  return file;
}

function compare(
  contestants: readonly Contestant[],
  { rows, time, memory, runs }: (typeof BUDGETS)[number],
): void {
  say(`${rows} rows of ${COLUMNS} cells`);
  const results = bestRuns(contestants, workbookFile(rows), target, runs);
  results.forEach((run, index) =>
    say(`${line(contestants[index]?.name ?? '', run)}  ${run.cells} cells read`),
  );
  const [ours, ...theirs] = results;
  if (!ours) return;
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

function tellLosses(contestants: readonly Contestant[], workbook: Uint8Array): void {
  const file = path.join(folder, 'rich.xlsm');
  writeFileSync(file, workbook);
  for (const contestant of contestants) {
    try {
      bestRuns([contestant], file, target, 1);
      const { identical, parts, missing } = lossesOf(workbook, readFileSync(target));
      const lost = missing.length === 0 ? 'none missing' : `${missing.length} missing: ${missing.join(', ')}`;
      say(`  ${contestant.name.padEnd(6)} ${identical} of ${parts} parts identical, ${lost}`);
    } catch {
      say(`  ${contestant.name.padEnd(6)} could not open or save it`);
    }
  }
}

function measureGrowth(soat: Contestant): void {
  let before: number | undefined;
  for (const rows of GROWTH) {
    const [run] = bestRuns([soat], workbookFile(rows), target, 3);
    if (!run) continue;
    say(line(`${rows * COLUMNS} cells`, run));
    if (before !== undefined) hold('time for twice the cells', run.milliseconds / before, LINEAR);
    before = run.milliseconds;
  }
}

async function compete(): Promise<void> {
  const library = path.join(folder, 'soat.cjs');
  await bundle('src/host/package/index.ts', library, { target: 'node', isLibrary: true });
  const soat: Contestant = { name: 'soat', library };
  const contestants: readonly Contestant[] = [
    soat,
    { name: 'hucre', library: peer('hucre/dist/index.mjs') },
    { name: 'xlsx', library: peer('xlsx/xlsx.mjs') },
  ];
  for (const budget of BUDGETS) compare(contestants, budget);
  say('A workbook with nearly everything, one cell changed');
  tellLosses(contestants, richWorkbook());
  say('The same without its chart sheet');
  tellLosses(contestants, patchPackage(openPackage(richWorkbook()), { deletedSheets: [CHART_SHEET] }));
  say('Growth to a million cells');
  measureGrowth(soat);
  process.exitCode = missed === 0 ? 0 : 1;
}

void compete().finally(() => rmSync(folder, { recursive: true, force: true }));
