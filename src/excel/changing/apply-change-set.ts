import type { CellChange } from '../../rules';
import { areaAddress } from '../../appendix';
import { excelError } from '../excel-error';
import type { Host } from '../host';
import type { Watch } from '../running';
import { asking, stopIfAsked } from '../running';
import type { ChangeBlock } from './change-blocks';
import { changeBlocks } from './change-blocks';
import { entered } from './entered';
import type { RefusedChange } from './read-back';
import { askForBlock, weighed } from './read-back';
import { rollBack } from './roll-back';
import { inRequests } from './requests';

export interface Written {
  readonly done: readonly CellChange[];
  readonly refused: readonly RefusedChange[];
}

export interface Consent {
  /** The user has seen that the cell's letters differ in font and wants it written all the same. */
  readonly mixedFonts?: boolean;
}

/**
 * Writes a change set: reads every cell back, leaves alone what has drifted, what a formula makes and what
 * would lose its fonts, and writes the rest. Two syncs, and one more for each further 4 MB. If Excel fails
 * midway, what was written is taken back.
 */
export async function applyChangeSet(
  host: Host,
  changes: readonly CellChange[],
  consent: Consent = {},
  watch: Watch = {},
): Promise<Written> {
  const done: CellChange[] = [];
  const refused: RefusedChange[] = [];
  for (const blocks of inRequests(changeBlocks(changes))) {
    stopIfAsked(watch);
    const fit = await readBack(host, blocks, consent, refused);
    try {
      await write(host, fit);
    } catch (thrown) {
      await rollBack(host, [...done, ...fit]);
      throw excelError(thrown);
    }
    done.push(...fit);
    watch.onProgress?.({ step: 'writing', done: done.length, of: changes.length });
  }
  return { done, refused };
}

async function readBack(
  host: Host,
  blocks: readonly ChangeBlock[],
  { mixedFonts = false }: Consent,
  refused: RefusedChange[],
): Promise<readonly CellChange[]> {
  return asking(host, async (context) => {
    const now = blocks.map((block) => askForBlock(context, block));
    await context.sync();
    return now.flatMap((one) => {
      const verdict = weighed(one, mixedFonts);
      refused.push(...verdict.refused);
      return verdict.fit;
    });
  });
}

/** Null leaves a cell as it is, so that a block is written in one piece. */
export async function write(host: Host, changes: readonly CellChange[]): Promise<void> {
  if (changes.length === 0) return;
  await asking(host, async (context) => {
    for (const { sheetId, area, changes: rows } of changeBlocks(changes)) {
      const range = context.workbook.worksheets.getItem(sheetId).getRange(areaAddress(area));
      range.values = rows.map((change) => [change ? entered(change.to) : null]);
    }
    await context.sync();
  });
}
