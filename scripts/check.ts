/** `npm run check`: all that a commit must pass, in two lanes since a small machine has two cores. */
import { run, type Outcome, type Step } from './check/step';

/** The tests need the build, and the manifest is held against it. */
const built: readonly Step[] = [
  { name: 'build', command: 'npm run --silent build' },
  { name: 'manifest', command: 'npm run --silent manifest' },
  {
    name: 'tests',
    // The pure folders' tests run in the other lane, with their coverage.
    command:
      'npx --no-install jest --testPathIgnorePatterns /node_modules/ "test/(appendix|rules|gaps|app)/"',
  },
];
const read: readonly Step[] = [
  { name: 'types', command: 'npm run --silent types' },
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'format', command: 'npm run --silent format:check' },
  { name: 'dead code', command: 'npm run --silent dead-code' },
  { name: 'docs', command: 'npm run --silent rules:docs -- --check' },
  { name: 'coverage', command: 'npm run --silent coverage -- --silent' },
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
