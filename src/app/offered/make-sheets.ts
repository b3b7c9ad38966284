import type { Host, Watch } from '../../excel';
import { writeSlips } from '../slips/write-slips';
import type { SummarySource } from '../summary/summary';
import { summaryParts } from '../summary/summary';
import { generateSummary } from '../summary/write-summary';
import type { MadeSheets, SheetsOrder } from './offered-sheets';

const nothing: MadeSheets = { sheets: [], withoutPivots: null };

/**
 * Makes the sheets that are asked for, in place where they stand already, and tells what stands whole after each
 * step: whoever stops in between keeps what was made.
 */
export async function* makeSheets(
  host: Host,
  source: SummarySource,
  order: SheetsOrder,
  watch: Watch = {},
): AsyncGenerator<MadeSheets> {
  const { at } = order;
  const parts = summaryParts.filter((part) => order.parts.includes(part));
  const summary =
    parts.length > 0 ? await generateSummary(host, source, { ...order, parts }, watch) : nothing;
  if (parts.length > 0) yield summary;
  if (!order.parts.includes('slips')) return;
  const slips = await writeSlips(host, source, watch, at);
  if (!slips) return;
  const made = { kind: 'slips', sheetId: slips.id, sheet: slips.name, made: at } as const;
  yield { ...summary, sheets: [...summary.sheets, made] };
}
