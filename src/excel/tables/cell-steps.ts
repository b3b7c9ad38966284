import type { CellValue } from '../../appendix';
import { areaAddress } from '../../appendix';
import type { TablePlan } from '../../summary';
import { mostBytes } from '../reading/block';
import type { WriteStep } from '../write-steps';
import type { Entry } from './entries';
import { entryOf, holds, weightOf } from './entries';
import { takeFills } from './fills';
import type { Segment, TableFrame } from './table-frame';
import { areaOf, segmentsOf } from './table-frame';

/** What a cell of the body holds now, by its row and the plan's column; null where it is new. */
export type FoundCell = (row: number, column: number) => CellValue | null;

/** A few cells that stay may lie between two that change: one range is lighter than two. */
const widestGap = 3;
const bytesOfNull = 5;
const bytesOfRange = 400;
/** Small enough for a request to be filled with some of them nearly to its end. */
const mostBytesOfBlock = mostBytes / 16;

/** What must be written so that the body holds what the plan says: only cells that do not hold it already. */
export function cellSteps(
  plan: TablePlan,
  frame: TableFrame,
  found: FoundCell,
  segments = segmentsOf(frame),
): readonly WriteStep[] {
  return segments.flatMap((segment) => {
    const { fills, rows } = takeFills(changesIn(plan, segment, found), bytesOfRange);
    return [
      ...fills.map(({ bytes, column, first, last, formula }) => {
        const own = { left: segment.left + column, columns: [segment.columns[column] ?? 0] };
        return stepAt(plan, frame, areaAddress(areaOf(frame, own, first, last)), bytes, formula);
      }),
      ...blocksOf(rows).map(({ bytes, first, rows: block }) =>
        stepAt(
          plan,
          frame,
          areaAddress(areaOf(frame, segment, first, first + block.length - 1)),
          bytes,
          block.map((row) => row.map((entry) => entry?.typed ?? null)),
        ),
      ),
    ];
  });
}

/** By row what is to be written into each column of a segment; null where the cell holds it already. */
function changesIn({ rows }: TablePlan, { columns }: Segment, found: FoundCell): (Entry | null)[][] {
  return rows.map(({ cells }, row) =>
    columns.map((column) => {
      const entry = entryOf(cells[column] ?? '');
      return holds(found(row, column) ?? '', entry) ? null : entry;
    }),
  );
}

interface Block {
  readonly first: number;
  readonly rows: (readonly (Entry | null)[])[];
  bytes: number;
}

function blocksOf(changes: readonly (readonly (Entry | null)[])[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const [row, entries] of changes.entries()) {
    if (entries.every((entry) => entry === null)) continue;
    let block = blocks.at(-1);
    const gap = block ? row - block.first - block.rows.length : 0;
    if (!block || gap > widestGap || block.bytes > mostBytesOfBlock) {
      block = { first: row, rows: [], bytes: bytesOfRange };
      blocks.push(block);
    }
    addRow(block, row, entries);
  }
  return blocks;
}

function addRow(block: Block, row: number, entries: readonly (Entry | null)[]): void {
  while (block.first + block.rows.length < row) {
    block.rows.push(entries.map(() => null));
    block.bytes += entries.length * bytesOfNull + 2;
  }
  block.rows.push(entries);
  block.bytes += entries.reduce((sum, entry) => sum + (entry ? weightOf(entry) : bytesOfNull), 2);
}

function stepAt(
  { kind }: TablePlan,
  { sheet }: TableFrame,
  address: string,
  bytes: number,
  formulas: CellValue | readonly (readonly (CellValue | null)[])[],
): WriteStep {
  return {
    part: kind,
    bytes,
    write: ({ workbook }) => {
      const range = workbook.worksheets.getItem(sheet).getRange(address);
      // One formula for all cells of a range is as good to Excel as a grid of them.
      range.formulas = formulas as unknown[][];
    },
  };
}
