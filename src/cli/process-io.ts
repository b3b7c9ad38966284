import process from 'node:process';
import { diskFiles } from './files/disk-files';
import type { Io, Sink } from './io';

/** The machine as it is. */
export function processIo(): Io {
  return {
    input: readAll,
    output: sinkTo(process.stdout),
    errors: sinkTo(process.stderr),
    files: diskFiles,
    environment: process.env,
    clock: () => performance.now(),
    now: () => onTheWall(new Date()),
  };
}

function onTheWall(time: Date): string {
  const local = new Date(time.getTime() - time.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 'yyyy-mm-ddThh:mm'.length);
}

async function readAll(): Promise<Uint8Array> {
  const input: AsyncIterable<Uint8Array> = process.stdin;
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function sinkTo(stream: NodeJS.WriteStream): Sink {
  stream.on('error', (fault: NodeJS.ErrnoException) => {
    // Whoever read from the pipe ("| head") has seen enough: no fault of the check.
    if (fault.code !== 'EPIPE') throw fault;
  });
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY,
    columns: stream.isTTY ? stream.columns : null,
  };
}
