import {
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Files } from '../io';

/** The files of this machine. */
export const diskFiles: Files = {
  read: (file) => readFileSync(file),

  write(file, chunks) {
    const known = statSync(file, { throwIfNoEntry: false });
    // A pipe or a device ("/dev/null") is written to; a name that is renamed over it would take its place.
    if (known && !known.isFile()) {
      writeTo(openSync(file, 'w'), chunks);
      return;
    }
    const target = known ? realpathSync(file) : path.resolve(file);
    const draft = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
    try {
      writeTo(openSync(draft, 'wx', known?.mode), chunks);
      renameSync(draft, target);
    } catch (fault) {
      rmSync(draft, { force: true });
      throw fault;
    }
  },

  same(file, other) {
    const [one, two] = [file, other].map((each) => statSync(each, { throwIfNoEntry: false, bigint: true }));
    return one !== undefined && one.dev === two?.dev && one.ino === two.ino;
  },
};

function writeTo(descriptor: number, chunks: Iterable<string | Uint8Array>): void {
  try {
    for (const chunk of chunks) writeWhole(descriptor, Buffer.from(chunk));
    if (fstatSync(descriptor).isFile()) fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function writeWhole(descriptor: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done);
}
