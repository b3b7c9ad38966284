import type { MemoryHost } from '../../src/host';

/** What one request or answer may weigh, and each further sync of a summary may carry. */
const limit = 4 * 1024 * 1024;

/** How often a summary may speak to Excel: eight times up to 4 MB, and once more for each further 4 MB. */
export function syncsAllowed({ requestBytes, responseBytes }: MemoryHost['meter']): number {
  return 8 + Math.max(0, Math.ceil((requestBytes + responseBytes - limit) / limit));
}

/** Whether it kept to that, and no request or answer was too heavy. */
export function keepsToBudget(meter: MemoryHost['meter']): boolean {
  const { largestRequest, largestResponse, syncs } = meter;
  return syncs <= syncsAllowed(meter) && Math.max(largestRequest, largestResponse) < limit;
}
