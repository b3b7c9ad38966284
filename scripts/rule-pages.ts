/**
 * Writes docs/rules from the rules and their tables: `npm run rules:docs`. With `--check` it writes nothing and
 * fails where a page is out of step.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { rulePages } from './rule-pages/rule-pages';

const folder = path.join(__dirname, '../docs/rules');

async function formatted(name: string, text: string): Promise<string> {
  const filepath = path.join(folder, name);
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}

async function wanted(): Promise<ReadonlyMap<string, string>> {
  const pages = rulePages().map(async ({ name, text }) => [name, await formatted(name, text)] as const);
  return new Map(await Promise.all(pages));
}

function present(): ReadonlyMap<string, string> {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

async function keepInStep(checking: boolean): Promise<void> {
  const [pages, before] = [await wanted(), present()];
  const changed = [...pages].filter(([name, text]) => before.get(name) !== text);
  const stale = [...before.keys()].filter((name) => !pages.has(name));
  if (checking) {
    const out = [...changed.map(([name]) => name), ...stale];
    if (out.length === 0) return;
    console.error(`docs/rules is out of step; run npm run rules:docs:\n${out.join('\n')}`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of changed) writeFileSync(path.join(folder, name), text);
  for (const name of stale) rmSync(path.join(folder, name));
}

void keepInStep(process.argv.includes('--check'));
