import { spawnSync } from 'node:child_process';

/**
 * What tells jest to run the tests alone that a change can touch: the uncommitted one, else the last commit.
 * Where git is not, every test runs.
 */
export function touched(all: boolean): string {
  const changes = spawnSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
  if (all || changes.status !== 0) return '';
  return `--passWithNoTests ${changes.stdout.trim() === '' ? '--lastCommit' : '--onlyChanged'}`;
}
