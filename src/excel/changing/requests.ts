import { mostBytes } from '../reading/block';
import type { ChangeBlock } from './change-blocks';

/** What a cell's read-back weighs beside its text: its fonts, and the text a second time as a formula. */
const bytesBesideText = 220;

/** Blocks gathered into requests that stay under the limit of an answer. */
export function* inRequests(blocks: readonly ChangeBlock[]): Generator<readonly ChangeBlock[]> {
  let gathered: ChangeBlock[] = [];
  let bytes = 0;
  for (const block of blocks) {
    const weight = weightOf(block);
    if (gathered.length > 0 && bytes + weight > mostBytes) {
      yield gathered;
      gathered = [];
      bytes = 0;
    }
    gathered.push(block);
    bytes += weight;
  }
  if (gathered.length > 0) yield gathered;
}

/** A letter outside ASCII takes up to three bytes, and every text is told twice. */
function weightOf({ changes }: ChangeBlock): number {
  const perCell = changes.map((change) => bytesBesideText + (change ? String(change.from).length * 6 : 0));
  return perCell.reduce((sum, bytes) => sum + bytes, 0);
}
