import type { CellValue } from '../../appendix';
import { areaAddress } from '../../appendix';
import type { TablePlan } from '../../summary';
import { mostBytes } from '../reading/block';
import type { WriteStep } from '../write-steps';
import type { Entry } from './entries';
import { entryOf, holds, weightOf } from './entries';
import type { Segment, TableFrame } from './table-frame';
import { areaOf, segmentsOf } from './table-frame';

/** What a cell of the body holds now, by its row and the plan's column; null where it is new. */
export type FoundCell = (row: number, column: number) => CellValue | null;

/** A few cells that stay may lie between two that change: one range is lighter than two. */
const widestGap = 3;
const bytesOfNull = 5;
const bytesOfRange = 400;

/** What must be written so that the body holds what the plan says: only cells that do not hold it already. */
export function cellSteps(plan: TablePlan, frame: TableFrame, found: FoundCell): readonly WriteStep[] {
  return segmentsOf(frame).flatMap((segment) => segmentSteps(plan, frame, segment, found));
}

function segmentSteps(
  plan: TablePlan,
  frame: TableFrame,
  segment: Segment,
  found: FoundCell,
): readonly WriteStep[] {
  const steps: WriteStep[] = [];
  let block: Block = nothing;
  const close = () => {
    if (block.rows.length > 0) steps.push(stepOf(plan, frame, segment, block));
    block = nothing;
  };
  for (const [row, { cells }] of plan.rows.entries()) {
    const entries = segment.columns.map((column) => {
      const entry = entryOf(cells[column] ?? '');
      const now = found(row, column);
      return holds(now ?? '', entry) ? null : entry;
    });
    if (entries.every((entry) => entry === null)) continue;
    const gap = row - block.first - block.rows.length;
    if (gap > widestGap || block.bytes > mostBytes / 2) close();
    block = withRow(block, row, entries);
  }
  close();
  return steps;
}

interface Block {
  readonly first: number;
  readonly rows: (readonly (Entry | null)[])[];
  bytes: number;
}

const nothing: Block = { first: 0, rows: [], bytes: 0 };

function withRow(block: Block, row: number, entries: readonly (Entry | null)[]): Block {
  const started: Block = block.rows.length === 0 ? { first: row, rows: [], bytes: bytesOfRange } : block;
  while (started.first + started.rows.length < row) {
    started.rows.push(entries.map(() => null));
    started.bytes += entries.length * bytesOfNull;
  }
  started.rows.push(entries);
  started.bytes += entries.reduce((sum, entry) => sum + (entry ? weightOf(entry) : bytesOfNull), 0);
  return started;
}

function stepOf(
  plan: TablePlan,
  frame: TableFrame,
  segment: Segment,
  { first, rows, bytes }: Block,
): WriteStep {
  const address = areaAddress(areaOf(frame, segment, first, first + rows.length - 1));
  return {
    part: plan.kind,
    bytes,
    write: ({ workbook }) => {
      const range = workbook.worksheets.getItem(frame.sheet).getRange(address);
      range.formulas = rows.map((row) => row.map((entry) => entry?.typed ?? null));
    },
  };
}
