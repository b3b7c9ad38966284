import type { MemoryHost } from '../../src/host';

const limit = 4 * 1024 * 1024;

/** How often a summary spoke to Excel, and how often it may: eight times, and once more for each further 4 MB. */
export function summaryBudget({ requestBytes, responseBytes, syncs }: MemoryHost['meter']) {
  const bytes = requestBytes + responseBytes;
  return { syncs, allowed: 8 + Math.floor(bytes / limit), megabytes: bytes / 1024 / 1024 };
}
