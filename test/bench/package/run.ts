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

/** The best of several runs: what else the machine does can only make one slower. */
export function bestRun({ name, library }: Contestant, file: string, target: string, times: number): Run {
  const runs = Array.from({ length: times }, () => oneRun(name, library, file, target));
  return {
    milliseconds: Math.min(...runs.map(({ milliseconds }) => milliseconds)),
    megabytes: Math.min(...runs.map(({ megabytes }) => megabytes)),
    cells: runs[0]?.cells ?? 0,
  };
}

function oneRun(name: string, library: string, file: string, target: string): Run {
  const script = path.join(__dirname, 'contestant.mjs');
  const printed: unknown = JSON.parse(
    execFileSync(process.execPath, [script, name, library, file, target], { encoding: 'utf8' }),
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
