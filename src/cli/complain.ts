import type { Dictionary } from '../locale';
import type { Outcome } from './files/each-file';
import { fileName } from './files/file-name';
import type { Io } from './io';

/** Names each file that could not be read on standard error, with why; whether there was one. */
export function complainOf(outcomes: readonly Outcome<unknown>[], texts: Dictionary, io: Io): boolean {
  const unread = outcomes.filter(({ fault }) => fault !== null);
  for (const { file, fault } of unread) {
    if (!fault) continue;
    io.errors.write(`soat: ${fileName(file, texts)}: ${fault.sentence(texts)}\n`);
    if (fault.code === 'crashed' && fault.detail !== null) io.errors.write(`${fault.detail}\n`);
  }
  return unread.length > 0;
}
