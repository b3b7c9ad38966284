import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dependencies, devDependencies } from '../../package.json';
import { mayImport } from '../../scripts/lint/arrows.json';

const root = path.join(__dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

describe('the documents', () => {
  it('give a reason for each dependency, and for no other', () => {
    const rows = [...read('docs/dependencies.md').matchAll(/^\| ([@\w/, -]+?)\s*\|.*\|.*\|/gm)];
    const explained = rows
      .flatMap(([, names]) => names?.split(', ') ?? [])
      .filter((name) => name !== 'package' && !/^-+$/.test(name));
    expect(explained.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
  });

  it('show the arrows that the linter holds', () => {
    const rows = [...read('docs/architecture.md').matchAll(/^\| `([\w/]+)`\s*\| (.*?)\s*\|$/gm)];
    const shown = rows.map(([, from = '', to = '']) => [
      from,
      [...to.matchAll(/`([\w/]+)`/g)].map(([, name]) => name),
    ]);
    expect(Object.fromEntries(shown)).toEqual(mayImport);
  });
});
