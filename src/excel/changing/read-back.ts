import type { Host } from '../host';
import { askForLeave, insistOnWriting } from '../leave';
import type { Watch } from '../running';
import { asking, stopIfAsked } from '../running';
import { askForBlock } from './block-now';
import type { ChangeBlock } from './change-blocks';
import { changeBlocks } from './change-blocks';
import { inRequests, readWeight } from './requests';
import type { Verdict } from './verdict';
import { weighed } from './verdict';
import type { WrittenChange } from './written-change';

export interface Consent {
  /** The user has seen that the cell's letters differ in font and wants it written all the same. */
  readonly mixedFonts?: boolean;
  /** The changes make one mend: where one of them cannot be written, none is. */
  readonly together?: boolean;
}

/** Reads every cell that is to be written, and tells what may be. One sync, and one more for each further 4 MB. */
export async function readBack(
  host: Host,
  changes: readonly WrittenChange[],
  { mixedFonts = false, together = false }: Consent,
  watch: Watch,
): Promise<Verdict> {
  const verdicts: Verdict[] = [];
  for (const blocks of inRequests(changeBlocks(changes), readWeight)) {
    stopIfAsked(watch);
    verdicts.push(...(await verdictsOn(host, blocks, mixedFonts)));
  }
  const fit = verdicts.flatMap((verdict) => verdict.fit);
  const refused = verdicts.flatMap((verdict) => verdict.refused);
  if (!together || refused.length === 0) return { fit, refused };
  const others = fit.map((change) => ({ change, why: 'together' as const }));
  return { fit: [], refused: [...refused, ...others] };
}

async function verdictsOn(
  host: Host,
  blocks: readonly ChangeBlock<WrittenChange>[],
  mixedFonts: boolean,
): Promise<readonly Verdict[]> {
  return asking(host, async (context) => {
    const leave = askForLeave(context);
    const now = blocks.map((block) => askForBlock(context, block));
    await context.sync();
    insistOnWriting(leave);
    return now.map((one) => weighed(one, mixedFonts));
  });
}
