import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve('test/bench');

/** Where a peer's library stands; those that are not there yet are installed, for the bench alone. */
export function peer(library: string): string {
  const place = path.join(folder, 'node_modules', library);
  if (!existsSync(place)) {
    const install = ['install', '--prefix', folder, '--no-package-lock', '--no-audit', '--no-fund'];
    execFileSync('npm', install, { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return place;
}
