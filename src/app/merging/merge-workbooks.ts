import type { Grid } from '../../appendix';
import type { Host, Watch } from '../../excel';
import { readBook, readMerges, stopIfAsked } from '../../excel';
import type { Contribution } from '../../merge';
import type { UnreadFile } from '../../summary';
import { toldOfMerge } from '../../summary';
import { numericColumns } from '../in-excel/numeric-columns';
import { choicesIn } from '../remembered/remembered-choices';
import type { MergeOrder } from './merge-files';
import { contribute, writeMerged } from './merge-files';

/** A workbook to be merged; it is opened when its turn comes, and let go before the next. */
export interface WaitingWorkbook {
  readonly name: string;
  /** The workbook as an Excel has it open, or why it cannot be opened. */
  readonly open: () => Host | { readonly why: string };
}

export interface MergedWorkbook {
  /** What has come of it, in sentences. */
  readonly told: readonly string[];
  readonly unread: readonly UnreadFile[];
  /** No file had an appendix: nothing was written. */
  readonly nothing: boolean;
}

/** Merges workbooks, each open in an Excel of its own, into one that was begun empty. */
export async function mergeWorkbooks(
  files: readonly WaitingWorkbook[],
  into: Host,
  { base, language }: Omit<MergeOrder, 'unread'>,
  watch: Watch = {},
): Promise<MergedWorkbook> {
  const contributions: Contribution[] = [];
  const unread: UnreadFile[] = [];
  for (const [done, { name, open }] of files.entries()) {
    stopIfAsked(watch);
    watch.onProgress?.({ step: 'reading', done, of: files.length });
    const opened = open();
    if ('why' in opened) unread.push({ file: name, why: opened.why });
    else contributions.push(await contributedBy(name, opened));
  }
  if (contributions.every(({ tables }) => tables.length === 0)) return { told: [], unread, nothing: true };
  const merged = await writeMerged(into, contributions, { base, language, unread }, watch);
  return { told: toldOfMerge(merged, language), unread, nothing: false };
}

/** Reads a whole workbook, merged areas too: nobody has it open who could lose the list of what to undo. */
async function contributedBy(name: string, host: Host): Promise<Contribution> {
  const { grids, stored } = await readBook(host, 'all', numericColumns);
  const whole: readonly Grid[] = await Promise.all(
    grids.map(async (grid) => ({ ...grid, merges: await readMerges(host, grid.sheetId) })),
  );
  return contribute(name, whole, choicesIn(stored, whole).told);
}
