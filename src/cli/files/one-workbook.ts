import type { Io } from '../io';
import type { Outcome } from './each-file';
import { outcomeOf } from './each-file';
import { bytesOf } from './open-file';
import type { InMemory } from './in-memory';
import { openInMemory } from './in-memory';

/** Opens a file in memory without reading its sheets, and does something with it. */
export async function oneWorkbook<T>(
  file: string,
  io: Io,
  work: (memory: InMemory) => Promise<T>,
): Promise<Outcome<T>> {
  return outcomeOf(file, async () => work(openInMemory({ file: await bytesOf(file, io), name: file })));
}
