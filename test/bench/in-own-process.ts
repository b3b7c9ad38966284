import { execFileSync } from 'node:child_process';

/** The same bench again with arguments, in a process of its own: what it prints. */
export function inOwnProcess(told: readonly string[], flags: readonly string[] = []): string {
  const [, bench = ''] = process.argv;
  return execFileSync(process.execPath, [...flags, bench, ...told], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
