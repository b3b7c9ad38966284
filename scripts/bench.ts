/** `npm run bench [-- name]`: the benches of test/bench one after the other, or those whose name holds the word. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(__dirname, '../test/bench');
const [, , word = ''] = process.argv;
const benches = readdirSync(folder).filter((name) => name.endsWith('.bench.ts') && name.includes(word));

for (const name of benches) {
  console.log(`── ${name} ──`);
  const run = [path.join(__dirname, 'run.cjs'), path.join(folder, name)];
  const { status } = spawnSync(process.execPath, run, { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
