import { CallError } from './arguments/call-error';
import { systemCode } from './files/file-fault';
import { standardInput } from './files/open-file';
import type { Io } from './io';

/** Refuses an output that would take the place of a file which is being read. */
export function refuseToOverwrite(output: string | null, files: readonly string[], io: Io): void {
  if (output === null) return;
  const input = files.find((file) => file !== standardInput && io.files.same(output, file));
  if (input !== undefined) throw new CallError(({ callFaults }) => callFaults.outputIsInput(input));
}

/** A workbook takes the place of the one it was read from only where the call says so, by naming no other. */
export function refuseToReplace(workbook: string, file: string, io: Io): void {
  if (workbook !== file) refuseToOverwrite(workbook, [file], io);
}

/** Writes an answer to where it was asked for. */
export function deliver(pieces: Iterable<string>, output: string | null, io: Io): void {
  const blocks = inBlocks(pieces);
  if (output === null) {
    for (const block of blocks) io.output.write(block);
    return;
  }
  writeTo(output, blocks, io);
}

/** Saves a workbook: to another file, or in the place of the one it was read from where that was asked for. */
export function save(workbook: Uint8Array, path: string, io: Io): void {
  writeTo(path, [workbook], io);
}

function writeTo(output: string, chunks: Iterable<string | Uint8Array>, io: Io): void {
  try {
    io.files.write(output, chunks);
  } catch (thrown) {
    const code = systemCode(thrown);
    if (code === null) throw thrown;
    const why = whyNotWritten[code] ?? 'other';
    throw new CallError(({ callFaults }) => callFaults.outputNotWritten(output, callFaults.writeFaults[why]));
  }
}

const whyNotWritten: Readonly<Record<string, 'folder-missing' | 'folder' | 'no-permission' | 'no-space'>> = {
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  EISDIR: 'folder',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  ENOSPC: 'no-space',
};

const blockLength = 65_536;

/** Small pieces together, so that a large answer does not call the system for every word. */
function* inBlocks(pieces: Iterable<string>): Generator<string> {
  let block: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    block.push(piece);
    length += piece.length;
    if (length < blockLength) continue;
    yield block.join('');
    block = [];
    length = 0;
  }
  if (length > 0) yield block.join('');
}
