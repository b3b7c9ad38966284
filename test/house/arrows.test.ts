import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.join(__dirname, '../..');

/** Small wrong files at the places where they would be wrong, read by the linter as the project itself is. */
const forbidden = path.join(__dirname, 'forbidden');

function findings(): ReadonlyMap<string, readonly string[]> {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      path.join(root, 'node_modules/eslint/bin/eslint.js'),
      ...['--config', path.join(root, 'eslint.config.mjs'), '--format', 'json', 'src'],
    ],
    { cwd: forbidden, encoding: 'utf8' },
  );
  if (stdout === '') throw new Error(stderr);
  const files: readonly { filePath: string; messages: readonly { ruleId: string | null }[] }[] =
    JSON.parse(stdout);
  return new Map(
    files.map(({ filePath, messages }) => [
      path.relative(path.join(forbidden, 'src'), filePath),
      messages.map(({ ruleId }) => ruleId ?? 'unreadable'),
    ]),
  );
}

describe('the linter', () => {
  let found: ReadonlyMap<string, readonly string[]> = new Map();
  beforeAll(() => {
    found = findings();
  }, 60_000);

  it.each([
    ['taskpane/reaches-past-app.ts', 'soat/arrows'],
    ['commands/reads-a-type-past-app.ts', 'soat/arrows'],
    ['elsewhere/is-on-no-map.ts', 'soat/arrows'],
    ['rules/speaks-excel.ts', 'no-restricted-syntax'],
    ['excel/takes-an-enum-as-a-value.ts', 'no-restricted-syntax'],
    ['excel/syncs-in-a-loop.ts', 'office-addins/no-context-sync-in-loop'],
    ['app/forgets-a-promise.ts', '@typescript-eslint/no-floating-promises'],
    ['app/CamelCase.ts', 'soat/file-name'],
    ['appendix/asks-the-clock.ts', 'no-restricted-properties'],
    ['appendix/reads-a-file.ts', 'no-restricted-imports'],
    ['gaps/trusts-itself.ts', '@typescript-eslint/consistent-type-assertions'],
  ])('refuses %s', (file, rule) => {
    expect(found.get(file)).toContain(rule);
  });
});
