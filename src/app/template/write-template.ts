import type { Framework } from '../../appendix';
import type { Host, Watch, WrittenPage } from '../../excel';
import { writeDocument, writePages } from '../../excel';
import { templatePages } from '../../summary';

/** Adds a fresh appendix and its lists to the open workbook; answers the appendix's sheet. */
export async function addTemplate(host: Host, framework: Framework, watch: Watch = {}): Promise<WrittenPage> {
  const [appendix] = await writePages(host, templatePages(framework), watch);
  if (!appendix) throw new RangeError('a template has a page');
  return appendix;
}

/** Fills an empty workbook with a fresh appendix and its lists. */
export async function writeTemplate(host: Host, framework: Framework): Promise<void> {
  await writeDocument(host, templatePages(framework));
}
