import { main } from '../../../src/cli/main';
import type { Files, Io } from '../../../src/cli/io';

/** The machine that a test runs the command line on. */
export interface Machine {
  /** Files by path; a text is the system's code for why it cannot be read. */
  readonly files?: Readonly<Record<string, Uint8Array | string>>;
  readonly input?: Uint8Array;
  readonly terminal?: boolean;
  readonly columns?: number;
  readonly environment?: Readonly<Record<string, string>>;
  /** How many milliseconds pass between two looks at the clock. */
  readonly slow?: number;
}

export interface Answer {
  readonly status: number;
  readonly out: string;
  readonly errors: string;
  /** What was written to files, by path. */
  readonly written: ReadonlyMap<string, string>;
  /** The same, as bytes. */
  readonly saved: ReadonlyMap<string, Uint8Array>;
}

/** Runs one call without touching the disk. */
export async function runSoat(argv: readonly string[], machine: Machine = {}): Promise<Answer> {
  const out: string[] = [];
  const errors: string[] = [];
  const saved = new Map<string, Uint8Array>();
  const { terminal = false, columns = 100, environment = {}, slow = 0 } = machine;
  let time = 0;
  const sink = (lines: string[]) => ({
    write: (text: string) => void lines.push(text),
    isTerminal: terminal,
    columns: terminal ? columns : null,
  });
  const io: Io = {
    input: () => Promise.resolve(machine.input ?? new Uint8Array()),
    output: sink(out),
    errors: sink(errors),
    files: filesOf(machine.files ?? {}, saved),
    environment,
    clock: () => (time += slow),
    now: () => '2024-07-09T14:05',
  };
  const status = await main(argv, io);
  const written = new Map([...saved].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]));
  return { status, out: out.join(''), errors: errors.join(''), written, saved };
}

function filesOf(
  files: Readonly<Record<string, Uint8Array | string>>,
  saved: Map<string, Uint8Array>,
): Files {
  return {
    read(path) {
      const content = files[path] ?? 'ENOENT';
      if (typeof content === 'string') throw systemError(content);
      return content;
    },
    write(path, chunks) {
      const folder = /^(.*)\//.exec(path)?.[1] ?? '';
      if (folder.startsWith('nowhere')) throw systemError('ENOENT');
      saved.set(path, Buffer.concat([...chunks].map((chunk) => Buffer.from(chunk))));
    },
    same: (path, other) => path in files && path === other.replace(/^\.\//, ''),
  };
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'open' });
}
