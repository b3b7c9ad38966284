import type { CellValue } from '../../appendix';
import type { PagePlan } from '../page-plan';
import type { SummarySource } from '../summary-source';
import { heightIn } from './height';
import type { SlipPlan, SlipRow } from './slip-rows';
import {
  across,
  closingRows,
  continuedRow,
  entryRows,
  free,
  headRows,
  openingRows,
  slipWidths,
} from './slip-rows';
import type { Slip } from './slips-of';
import { keyMark, slipsOf } from './slips-of';
import { slipTexts } from './texts';

/** What somebody wrote on a slip, and what it was written beside. */
export interface SlipAnswer {
  readonly key: string;
  readonly label: string;
  readonly answer: CellValue;
}

/** How an answer is found again: by its key, which stands to its right, with the name so far to the left. */
export const answerPlaces = { mark: keyMark, answer: -1, label: 1 - (slipWidths.length - 1) } as const;

/** Per cent of its size. */
const scale = 85;
/** A4 lying, within its margins, in points of the sheet. */
const pageHeight = 575;

/**
 * The sheet Phiếu giao nhiệm vụ: each lead begins a page, a long slip goes on under the same heads, what was
 * answered stays with its record. Answers whose record is gone are kept at the end.
 */
export function slipsPage(source: SummarySource, answered: readonly SlipAnswer[]): PagePlan | null {
  const [first] = source.appendices;
  if (!first) return null;
  const slips = slipsOf(source);
  const plan: SlipPlan = {
    facts: first.appendix.facts,
    answers: new Map(answered.map(({ key, answer }) => [key, answer])),
  };
  const pages = [...slips.flatMap((slip) => pagesOf(slip, plan)), ...leftPages(slips, answered)];
  const breaks: number[] = [];
  let rows = 0;
  for (const page of pages) {
    if (rows > 0) breaks.push(rows);
    rows += page.length;
  }
  return {
    kind: 'slips',
    name: slipTexts.name,
    widths: slipWidths,
    rows: pages.flat().map(({ row }) => row),
    frozenRows: 0,
    inputs: [],
    print: { orientation: 'Landscape', heads: null, breaks, scale, columns: slipWidths.length - 1 },
  };
}

/** A slip cut into pages: what belongs together stays together, heads are repeated. */
function pagesOf(slip: Slip, plan: SlipPlan): readonly (readonly SlipRow[])[] {
  const heads = headRows(slip, plan);
  const entries = slip.entries.flatMap((entry, index) => entryRows(entry, index + 1, slip, plan));
  const body = [...entries.slice(0, -1), ...entries.slice(-1).map(holding), ...closingRows(slip)];
  const pages: SlipRow[][] = [[...openingRows(slip, plan), ...heads]];
  for (const block of blocksOf(body)) {
    const page = pages.at(-1) ?? [];
    if (heightOf(page) + heightOf(block) <= pageHeight) page.push(...block);
    else pages.push([continuedRow(slip), ...heads, ...block]);
  }
  return pages;
}

/** Nobody signs a page that says nothing. */
function holding(row: SlipRow): SlipRow {
  return { ...row, holdsNext: true };
}

/** Rows that may not be parted. */
function blocksOf(rows: readonly SlipRow[]): readonly (readonly SlipRow[])[] {
  const blocks: SlipRow[][] = [];
  let open = false;
  for (const row of rows) {
    if (open) blocks.at(-1)?.push(row);
    else blocks.push([row]);
    open = row.holdsNext;
  }
  return blocks;
}

function heightOf(rows: readonly SlipRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

function leftPages(slips: readonly Slip[], answered: readonly SlipAnswer[]): readonly (readonly SlipRow[])[] {
  const keys = new Set(slips.flatMap(({ entries }) => entries.map(({ key }) => key)));
  const left = answered.filter(({ answer, key }) => answer !== '' && !keys.has(key));
  if (left.length === 0) return [];
  const rows = left.map(({ answer, key, label }, index) =>
    free(Math.max(heightIn(label, slipWidths[1] ?? 1), heightIn(String(answer), slipWidths.at(-2) ?? 1)), [
      { value: index + 1, look: 'centred' },
      { value: label, look: 'text' },
      ...Array.from({ length: 5 }, () => ({ value: '', look: 'text' as const })),
      { value: answer, look: 'answer' },
      { value: key, look: 'plain' },
    ]),
  );
  return [[free(26, [across(slipTexts.left, 'title')]), ...rows]];
}
