import { areaAddress } from '../../appendix';
import type { Host } from '../host';
import type { Watch } from '../running';
import { asking, stopIfAsked } from '../running';
import type { ChangeBlock } from './change-blocks';
import { changeBlocks } from './change-blocks';
import { entered } from './entered';
import { inRequests, writeWeight } from './requests';
import type { WrittenChange } from './written-change';

/** Writes the changes, block by block. One sync, and one more for each further 4 MB. */
export async function writeChanges(
  host: Host,
  changes: readonly WrittenChange[],
  watch: Watch = {},
): Promise<void> {
  let written = 0;
  for (const blocks of inRequests(changeBlocks(changes), writeWeight)) {
    stopIfAsked(watch);
    await writeBlocks(host, blocks);
    written += blocks.reduce((sum, block) => sum + block.changes.filter(Boolean).length, 0);
    watch.onProgress?.({ step: 'writing', done: written, of: changes.length });
  }
}

async function writeBlocks(host: Host, blocks: readonly ChangeBlock<WrittenChange>[]): Promise<void> {
  await asking(host, async (context) => {
    for (const block of blocks) write(context, block);
    await context.sync();
  });
}

/** Null leaves a cell as it is. The format comes first: a cell formatted as text makes a text of a number. */
function write(
  { workbook }: Excel.RequestContext,
  { sheetId, area, changes }: ChangeBlock<WrittenChange>,
): void {
  const range = workbook.worksheets.getItem(sheetId).getRange(areaAddress(area));
  if (changes.some((change) => change?.formats))
    range.numberFormat = changes.map((change) => [change?.formats?.to ?? null]);
  range.values = changes.map((change) => [change ? entered(change.to) : null]);
}
