import type { PagePlan } from '../../summary';
import type { Host } from '../host';
import type { Watch } from '../running';
import { asking } from '../running';
import { writePages } from './write-pages';

/** Fills a workbook that was begun for nothing else: the sheets that it was born with go. */
export async function writeDocument(
  host: Host,
  pages: readonly PagePlan[],
  watch: Watch = {},
): Promise<void> {
  const written = await writePages(host, pages, watch);
  const ours = new Set(written.map(({ id }) => id));
  await asking(host, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id');
    await context.sync();
    for (const sheet of worksheets.items) {
      if (sheet.id === written[0]?.id) sheet.activate();
      if (!ours.has(sheet.id)) sheet.delete();
    }
    await context.sync();
  });
}
