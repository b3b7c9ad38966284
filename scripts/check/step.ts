import { spawn } from 'node:child_process';

export interface Step {
  readonly name: string;
  readonly command: string;
}

export interface Outcome {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
  readonly output: string;
}

/** Runs one command to its end and keeps what it said, to be shown only if it failed. */
export function run({ name, command }: Step): Promise<Outcome> {
  const begun = performance.now();
  return new Promise((resolve) => {
    const said: string[] = [];
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    child.on('close', (code) => {
      resolve({
        name,
        passed: code === 0,
        seconds: (performance.now() - begun) / 1000,
        output: said.join(''),
      });
    });
  });
}
