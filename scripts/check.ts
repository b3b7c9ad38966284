/**
 * `npm run check`: all that a commit must pass, in two lanes since a small machine has two cores. Of the tests
 * outside the pure folders it runs those that the change can touch; `-- --all` runs every quick one.
 */
import { touched } from './check/touched';
import { run, type Outcome, type Step } from './check/step';

/** Their coverage is taken with their tests, in the other lane. */
const pure = 'test/(appendix|rules|gaps|app)/';
/** A browser, another program or very large workbooks take minutes: those are for `npm test`, and CI runs it. */
const slow = 'test/(e2e|witness)/|/(chromium|budgets|papers-budget|merge-memory)[.]test';

const house = 'test/house/';
const jest = 'npx --no-install jest --maxWorkers=1 --testPathIgnorePatterns /node_modules/';

/** The tests need the build, and the manifest is held against it. The house is about files that no test imports. */
const built: readonly Step[] = [
  { name: 'build', command: 'npm run --silent build' },
  { name: 'manifest', command: 'npm run --silent manifest' },
  { name: 'house', command: `${jest} --testPathPatterns ${house}` },
  {
    name: 'tests',
    command: `${jest} "${pure}" "${slow}" ${house} ${touched(process.argv.includes('--all'))}`,
  },
];
const read: readonly Step[] = [
  { name: 'types', command: 'npm run --silent types' },
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'format', command: 'npm run --silent format:check' },
  { name: 'dead code', command: 'npm run --silent dead-code' },
  { name: 'docs', command: 'npm run --silent rules:docs -- --check' },
  { name: 'coverage', command: 'npm run --silent coverage -- --silent --maxWorkers=1' },
];

const tell = ({ name, passed, seconds }: Outcome): void =>
  console.log(`${passed ? 'ok  ' : 'FAIL'}  ${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s`);

async function inOrder(lane: readonly Step[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of lane) {
    const outcome = await run(step);
    tell(outcome);
    outcomes.push(outcome);
  }
  return outcomes;
}

async function check(): Promise<void> {
  const begun = performance.now();
  const outcomes = (await Promise.all([inOrder(built), inOrder(read)])).flat();
  const failed = outcomes.filter(({ passed }) => !passed);
  for (const { name, output } of failed) console.log(`\n── ${name} ──\n${output.trim()}`);
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  const verdict =
    failed.length === 0 ? 'all in order' : `${failed.map(({ name }) => name).join(', ')} failed`;
  console.log(`\n${verdict}, ${seconds} s`);
  if (failed.length > 0) process.exitCode = 1;
}
void check();
