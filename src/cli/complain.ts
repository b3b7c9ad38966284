import type { Dictionary } from '../locale';
import type { Outcome } from './files/each-file';
import { standardInput } from './files/open-file';
import type { Io } from './io';
import { visible } from './text/visible';

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

export function fileName(file: string, texts: Dictionary): string {
  return file === standardInput ? texts.words.standardInput : visible(file);
}
