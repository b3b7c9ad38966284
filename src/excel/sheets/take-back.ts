import type { Host } from '../host';
import { asking } from '../running';

/** Takes a sheet away whose writing failed: half of it would pass for the whole. */
export async function takeBack(host: Host, id: string): Promise<void> {
  try {
    await asking(host, async (context) => {
      context.workbook.worksheets.getItem(id).delete();
      await context.sync();
    });
  } catch {
    // The failure that led here is the one to tell; Gỡ dấu rà soát still finds a sheet of ours.
  }
}
