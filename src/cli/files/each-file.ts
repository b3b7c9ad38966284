import type { FileFault } from './file-fault';
import { faultOf } from './file-fault';

/** What came of a file: a result, or why there is none. */
export type Outcome<T> =
  | { readonly file: string; readonly result: T; readonly fault: null }
  | { readonly file: string; readonly result: null; readonly fault: FileFault };

/** Does the same with every file; one that fails does not keep the others from being done. */
export async function eachFile<T>(
  files: readonly string[],
  work: (file: string, index: number) => Promise<T>,
): Promise<readonly Outcome<T>[]> {
  const outcomes: Outcome<T>[] = [];
  for (const [index, file] of files.entries()) outcomes.push(await outcomeOf(file, () => work(file, index)));
  return outcomes;
}

async function outcomeOf<T>(file: string, work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { file, result: await work(), fault: null };
  } catch (thrown) {
    return { file, result: null, fault: faultOf(thrown) };
  }
}
