import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly resolved?: string; readonly integrity?: string; readonly link?: boolean }>
  >;
}
const lock: Lock = JSON.parse(readFileSync(path.join(__dirname, '../../package-lock.json'), 'utf8'));
const installed = Object.entries(lock.packages).filter(([place]) => place !== '');

describe('the lock file', () => {
  it('names no registry, so that every machine may use its own', () => {
    expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('holds every package to its content', () => {
    expect(installed.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
  });
});
