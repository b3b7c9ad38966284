import type { Area } from '../../appendix';
import { areaAddress } from '../../appendix';

/**
 * What one request or answer is planned to weigh: Excel on the web refuses 5 MB, and 4 MB are not to be passed
 * though the weight is known only roughly beforehand.
 */
export const mostBytes = 0.93 * 4 * 1024 * 1024;

/** A part of a sheet that is asked for in one piece, and what its answer is likely to weigh. */
export interface Block {
  readonly sheetId: string;
  readonly area: Area;
  readonly wanted: 'values' | 'formats';
  readonly bytes: number;
}

/** An area cut into blocks of rows, each light enough for one answer. */
export function cutIntoBlocks(
  sheetId: string,
  area: Area,
  wanted: Block['wanted'],
  bytesPerRow: number,
): readonly Block[] {
  const rows = Math.max(1, Math.floor(mostBytes / Math.max(1, bytesPerRow)));
  const blocks: Block[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    const bottom = Math.min(area.bottom, top + rows - 1);
    blocks.push({ sheetId, area: { ...area, top, bottom }, wanted, bytes: (bottom - top + 1) * bytesPerRow });
  }
  return blocks;
}

/** The two halves of a block that was too heavy; null where it is a single row already. */
export function halved(block: Block): readonly [Block, Block] | null {
  const { top, bottom } = block.area;
  if (top === bottom) return null;
  const middle = Math.floor((top + bottom) / 2);
  const bytes = block.bytes / 2;
  return [
    { ...block, area: { ...block.area, bottom: middle }, bytes },
    { ...block, area: { ...block.area, top: middle + 1 }, bytes },
  ];
}

/** The blocks that one answer of so many bytes carries, in their order; always at least one. */
export function fillAnswer(blocks: readonly Block[], limit: number): readonly Block[] {
  let bytes = 0;
  const end = blocks.findIndex((block) => (bytes += block.bytes) > limit);
  return end < 0 ? blocks : blocks.slice(0, Math.max(1, end));
}

export function blockAddress({ area }: Block): string {
  return areaAddress(area);
}
