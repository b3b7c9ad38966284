/**
 * `npm run bench [-- name [arguments]]`: the benches of test/bench one after the other, or those whose name holds
 * the word. Each is bundled first, as what ships is: a module's name costs something that is not there later.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { bundle } from './bundle';

const folder = path.join(__dirname, '../test/bench');
const [, , word = '', ...rest] = process.argv;
const benches = readdirSync(folder).filter((name) => name.endsWith('.bench.ts') && name.includes(word));

/** What these measure is a page, which is bundled anyway; their scripts look for files beside themselves. */
const ofPages = new Set(['pane.bench.ts']);

/** How node runs the bench. */
async function prepared(name: string): Promise<readonly string[]> {
  if (ofPages.has(name)) return [path.join(__dirname, 'run.cjs'), path.join(folder, name)];
  const script = path.join('dist/bench', name.replace(/\.ts$/, '.cjs'));
  await bundle(path.join(folder, name), script, { target: 'node' });
  return [script];
}

async function run(name: string): Promise<void> {
  console.log(`── ${name} ──`);
  const { status } = spawnSync(process.execPath, [...(await prepared(name)), ...rest], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}

void benches.reduce<Promise<void>>((before, name) => before.then(() => run(name)), Promise.resolve());
