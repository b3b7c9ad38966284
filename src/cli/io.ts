/** Where a command writes to. */
export interface Sink {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** How many characters a line of the terminal has. */
  readonly columns: number | null;
}

/** A file that cannot be read or written, told by the operating system's code (ENOENT, EISDIR, EACCES …). */
export interface Files {
  read(path: string): Uint8Array;
  /** Writes to a file beside it and renames that, so that nobody ever sees half a file. */
  write(path: string, chunks: Iterable<string | Uint8Array>): void;
  /** Whether both names lead to one existing file. */
  same(path: string, other: string): boolean;
}

/** All that the command line knows of the machine it runs on. */
export interface Io {
  readonly input: () => Promise<Uint8Array>;
  readonly output: Sink;
  readonly errors: Sink;
  readonly files: Files;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds, from any start. */
  readonly clock: () => number;
  /** The time as a clock on the wall shows it: "2024-07-09T14:05". */
  readonly now: () => string;
}
