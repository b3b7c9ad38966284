import { textsIn } from '../../locale';
import type { Language } from '../../rules';
import type { Reading } from '../arguments/call';
import type { Io } from '../io';
import { progressOn } from '../progress';
import type { FileFault } from './file-fault';
import { faultOf } from './file-fault';
import { fileName } from './file-name';
import type { OpenFile } from './open-file';
import { openFile } from './open-file';

/** What came of a file: a result, or why there is none. */
export type Outcome<T> =
  | { readonly file: string; readonly result: T; readonly fault: null }
  | { readonly file: string; readonly result: null; readonly fault: FileFault };

/** About as many rows as are checked in a second. */
const rowsInASecond = 3_000;

/**
 * Opens every file and does the same with each; one that fails does not keep the others from being done. A
 * terminal is told which file is at work, before the work where its size says that it will take its time.
 */
export async function eachFile<T>(
  files: readonly string[],
  call: Reading & { readonly language: Language },
  io: Io,
  work: (open: OpenFile) => T | Promise<T>,
): Promise<readonly Outcome<T>[]> {
  const texts = textsIn(call.language);
  const progress = progressOn(io);
  const outcomes: Outcome<T>[] = [];
  for (const [index, file] of files.entries()) {
    const told = texts.report.progress(fileName(file, texts), index + 1, files.length);
    progress.step(told);
    outcomes.push(
      await outcomeOf(file, async () => {
        const open = await openFile(file, call, io);
        progress.step(told, rowsIn(open) > rowsInASecond);
        return work(open);
      }),
    );
  }
  progress.end();
  return outcomes;
}

export async function outcomeOf<T>(file: string, work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { file, result: await work(), fault: null };
  } catch (thrown) {
    return { file, result: null, fault: faultOf(thrown) };
  }
}

function rowsIn({ grids }: OpenFile): number {
  return grids.reduce((rows, { values }) => rows + values.length, 0);
}
