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

async function run(name: string): Promise<void> {
  console.log(`── ${name} ──`);
  const script = path.join('dist/bench', name.replace(/\.ts$/, '.cjs'));
  await bundle(path.join(folder, name), script, { target: 'node' });
  const { status } = spawnSync(process.execPath, [script, ...rest], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}

void benches.reduce<Promise<void>>((before, name) => before.then(() => run(name)), Promise.resolve());
