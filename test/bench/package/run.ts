import { execFileSync } from 'node:child_process';
import path from 'node:path';

export interface Run {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly cells: number;
}

export interface Contestant {
  readonly name: 'soat' | 'hucre' | 'xlsx';
  readonly library: string;
}

/**
 * The best of several runs of each, taken by turns: what else the machine does can only make one slower, and
 * by turns it hinders all alike.
 */
export function bestRuns(
  contestants: readonly Contestant[],
  file: string,
  target: string,
  times: number,
): readonly Run[] {
  const rounds = Array.from({ length: times }, () =>
    contestants.map(({ name, library }) => oneRun(name, library, file, target)),
  );
  return contestants.map((_, index) => best(rounds.flatMap((round) => round[index] ?? [])));
}

const best = (runs: readonly Run[]): Run => ({
  milliseconds: Math.min(...runs.map(({ milliseconds }) => milliseconds)),
  megabytes: Math.min(...runs.map(({ megabytes }) => megabytes)),
  cells: runs[0]?.cells ?? 0,
});

function oneRun(name: string, library: string, file: string, target: string): Run {
  const script = path.resolve('test/bench/package/contestant.mjs');
  const printed: unknown = JSON.parse(
    execFileSync(process.execPath, [script, name, library, file, target], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  return {
    milliseconds: numberIn(printed, 'milliseconds'),
    megabytes: numberIn(printed, 'kilobytes') / 1024,
    cells: numberIn(printed, 'read'),
  };
}

function numberIn(printed: unknown, key: string): number {
  const value =
    typeof printed === 'object' && printed !== null
      ? Object.entries(printed).find(([name]) => name === key)?.[1]
      : undefined;
  return typeof value === 'number' ? value : Number.NaN;
}
