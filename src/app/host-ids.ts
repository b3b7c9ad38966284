import type { Host } from '../excel';
import { sheetIds } from '../excel';

interface OnSheet {
  readonly sheet: string;
  readonly sheetId: string;
}

/** The same, with the ids by which the host knows the sheets: a file has others. */
export async function withHostIds<T extends OnSheet>(host: Host, items: readonly T[]): Promise<readonly T[]> {
  const ids = await sheetIds(host);
  return items.map((item) => ({ ...item, sheetId: ids.get(item.sheet) ?? item.sheetId }));
}
