import { readFileSync } from 'node:fs';
import path from 'node:path';
import { scripts } from '../../package.json';

const readme = readFileSync(path.join(__dirname, '../../README.md'), 'utf8');
const codeBlocks = [...readme.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].map(([, code]) =>
  (code ?? '').trim().split('\n'),
);

describe('the README', () => {
  it('sets up a fresh machine with exactly two commands', () => {
    const commands = codeBlocks[0]?.map((line) => line.replace(/\s+#.*$/, ''));
    expect(commands).toEqual(['npm ci && npm start', 'npm ci && npm test']);
  });

  it('names only commands that are there', () => {
    const known = ['start', 'test', ...Object.keys(scripts)];
    const named = [...readme.matchAll(/npm (?:run )?([\w:-]+)/g)]
      .map(([, name]) => name ?? '')
      .filter((name) => name !== 'ci');
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });
});
