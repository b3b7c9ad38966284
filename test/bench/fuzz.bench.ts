/**
 * Thousands of files with something wrong in them: each is refused with a code or read, and none takes long.
 * `npm run bench -- fuzz [cases] [first seed]`.
 */
import { mutated } from '../host/package/fixtures/mutations';
import { richWorkbook } from '../host/package/fixtures/rich-workbook';
import { survive } from '../host/package/fixtures/survive';

const [cases = 20_000, firstSeed = 1_000] = process.argv.slice(2).map(Number);
const LIMIT = 2_000;

const rich = richWorkbook();
const outcomes = new Map<string, number>();
let slowest = { seed: 0, milliseconds: 0 };
let faults = 0;

for (let seed = firstSeed; seed < firstSeed + cases; seed++) {
  const file = mutated(rich, seed);
  const start = performance.now();
  let outcome: string;
  try {
    const result = survive(file);
    outcome = 'refused' in result ? result.refused : 'read';
  } catch (fault) {
    faults++;
    outcome = 'FAULT';
    process.stdout.write(
      `seed ${seed}: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`,
    );
  }
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  const milliseconds = performance.now() - start;
  if (milliseconds > slowest.milliseconds) slowest = { seed, milliseconds };
}

for (const [outcome, count] of [...outcomes].sort(([, one], [, other]) => other - one)) {
  process.stdout.write(`${String(count).padStart(6)} ${outcome}\n`);
}
process.stdout.write(
  `slowest: seed ${slowest.seed}, ${slowest.milliseconds.toFixed(0)} ms of at most ${LIMIT}\n`,
);
process.exitCode = faults === 0 && slowest.milliseconds <= LIMIT ? 0 : 1;
