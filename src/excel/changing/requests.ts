import { mostBytes } from '../reading/block';
import type { ChangeBlock } from './change-blocks';

/** Blocks gathered into requests that stay under the limit, by what each is likely to weigh. */
export function* inRequests<B extends ChangeBlock>(
  blocks: readonly B[],
  weightOf: (block: ChangeBlock) => number,
): Generator<readonly B[]> {
  let gathered: B[] = [];
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

/** A letter outside ASCII takes up to three bytes. */
const bytesOfLetter = 3;
/** What a cell's read-back weighs beside its text: its fonts, its lock, its number format. */
const bytesBesideText = 260;
/** What a block weighs beside its cells: the sheet, the range, what is asked of them. */
const bytesOfBlock = 500;

/** Of the answer: every text is told twice, as a value and as a formula. */
export function readWeight({ changes }: ChangeBlock): number {
  const cells = changes.map((change) => bytesBesideText + (change ? lengthOf(change.from) * 2 : 0));
  return bytesOfBlock + sum(cells);
}

/** Of the request. */
export function writeWeight({ changes }: ChangeBlock): number {
  return bytesOfBlock + sum(changes.map((change) => bytesOfNull + (change ? lengthOf(change.to) : 0)));
}

const bytesOfNull = 16;

function lengthOf(value: string | number | boolean): number {
  return String(value).length * bytesOfLetter;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
