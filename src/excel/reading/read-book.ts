import type { Area, Grid } from '../../appendix';
import { ExcelError } from '../excel-error';
import type { Host } from '../host';
import { answeredStore, askForStore } from '../store/read-store';
import type { Stored } from '../store/store';
import type { Watch } from '../running';
import { asking, stopIfAsked } from '../running';
import { askForSheet, answered } from './ask-for-sheet';
import type { Block } from './block';
import { blockAddress, cutIntoBlocks, fillAnswer, halved, mostBytes } from './block';
import type { SheetToRead } from './sheet-to-read';
import { gridOf, takeFormats, takeValues } from './sheet-to-read';

export type Scope = 'active' | 'all';

/** The active sheet, every visible one, or those of these ids. */
export type SheetsWanted = Scope | readonly string[];

/** Which cells' number formats matter, seen from the values alone. */
export type FormatsWanted = (grid: Grid) => readonly Area[];

/** What a check reads: the sheets, and what the workbook remembers for us. */
export interface BookRead {
  readonly grids: readonly Grid[];
  readonly stored: Stored;
  /** The ids of the visible sheets, those that were not wanted among them. */
  readonly visible: readonly string[];
}

/**
 * Reads the sheets that are wanted, ours left out. Values come first and other properties only for
 * the cells that need them; blocks are cut by bytes, and halved where Excel refuses them. Only calls that keep
 * Excel's undo list are made.
 */
export async function readBook(
  host: Host,
  wanted: SheetsWanted,
  formatsWanted: FormatsWanted,
  watch: Watch = {},
): Promise<BookRead> {
  const { sheets, stored, visible } = await firstRows(host, wanted);
  const partial = sheets.filter((sheet) => restOf(sheet).length > 0);
  const areas = new Map(sheets.map((sheet) => [sheet.id, areasWanted(sheet, formatsWanted)]));
  const formats = sheets.flatMap((sheet) => formatBlocks(sheet, areas.get(sheet.id) ?? []));
  await readBlocks(host, sheets, [...sheets.flatMap(restOf), ...formats], watch);
  const further = partial.flatMap((sheet) =>
    formatBlocks(sheet, notIn(areas.get(sheet.id) ?? [], areasWanted(sheet, formatsWanted))),
  );
  await readBlocks(host, sheets, further, watch);
  return { grids: sheets.map(gridOf), stored, visible };
}

/** A column that goes on below the first rows is asked for down to the last row. */
function areasWanted(sheet: SheetToRead, formatsWanted: FormatsWanted): readonly Area[] {
  const { area, values } = sheet;
  if (!area) return [];
  const lastRead = area.top + values.length - 1;
  return formatsWanted(gridOf(sheet)).map((wanted) =>
    wanted.bottom >= lastRead ? { ...wanted, bottom: area.bottom } : wanted,
  );
}

/** Tables that begin below the first rows are known only when all is read. */
function notIn(known: readonly Area[], areas: readonly Area[]): readonly Area[] {
  return areas.filter(
    ({ top, bottom, left, right }) =>
      !known.some((one) => one.top <= top && one.bottom >= bottom && one.left <= left && one.right >= right),
  );
}

interface FirstAnswer extends Omit<BookRead, 'grids'> {
  readonly sheets: readonly SheetToRead[];
}

/** What is remembered, and which sheets there are, comes along with the first rows: it costs no sync of its own. */
async function firstRows(host: Host, wanted: SheetsWanted): Promise<FirstAnswer> {
  const ids = wanted === 'all' ? await visibleSheets(host) : wanted === 'active' ? null : wanted;
  const ask = (withHead: boolean): Promise<FirstAnswer> =>
    asking(host, async (context) => {
      const { worksheets } = context.workbook;
      const sheets = ids ? ids.map((id) => worksheets.getItem(id)) : [worksheets.getActiveWorksheet()];
      const asked = sheets.map((sheet) => askForSheet(sheet, withHead));
      const store = askForStore(context);
      worksheets.load('items/id,items/visibility');
      await context.sync();
      return {
        sheets: asked.flatMap((one) => answered(one, withHead) ?? []),
        stored: answeredStore(store),
        visible: visibleOf(worksheets),
      };
    });
  try {
    return await ask(true);
  } catch (thrown) {
    if (thrown instanceof ExcelError && thrown.code === 'too-large') return ask(false);
    throw thrown;
  }
}

async function visibleSheets(host: Host): Promise<readonly string[]> {
  return asking(host, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/visibility');
    await context.sync();
    return visibleOf(worksheets);
  });
}

function visibleOf({ items }: Excel.WorksheetCollection): readonly string[] {
  return items.filter(({ visibility }) => visibility === 'Visible').map(({ id }) => id);
}

/** What the first rows leave over, cut by what these rows weighed. */
function restOf(sheet: SheetToRead): readonly Block[] {
  const { area, values } = sheet;
  if (!area) return [];
  const top = area.top + values.length;
  if (top > area.bottom) return [];
  return cutIntoBlocks(sheet.id, { ...area, top }, 'values', bytesPerRow(sheet));
}

/** Before a row has been read: a cell of a plan's text. */
const bytesOfUnread = 60;

function bytesPerRow({ area, values }: SheetToRead): number {
  const columns = area ? area.right - area.left + 1 : 0;
  if (values.length === 0) return columns * bytesOfUnread;
  const sample = values.slice(-500);
  return new TextEncoder().encode(JSON.stringify(sample)).length / sample.length;
}

const bytesOfFormat = 12;

function formatBlocks({ id }: SheetToRead, areas: readonly Area[]): readonly Block[] {
  return areas.flatMap((area) =>
    cutIntoBlocks(id, area, 'formats', (area.right - area.left + 1) * bytesOfFormat),
  );
}

async function readBlocks(
  host: Host,
  sheets: readonly SheetToRead[],
  blocks: readonly Block[],
  watch: Watch,
): Promise<void> {
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  let left = blocks;
  let limit = mostBytes;
  while (left.length > 0) {
    stopIfAsked(watch);
    const batch = fillAnswer(left, limit);
    const rest = left.slice(batch.length);
    try {
      await readBatch(host, byId, batch);
      left = rest;
    } catch (thrown) {
      if (!(thrown instanceof ExcelError) || thrown.code !== 'too-large') throw thrown;
      left = [...lighter(batch, thrown), ...rest];
      limit = weightOf(batch) / 2;
    }
    watch.onProgress?.({ step: 'reading', done: blocks.length - left.length, of: blocks.length });
  }
}

/** What was refused, to be asked for again in lighter answers: a single block is cut in two. */
function lighter(batch: readonly Block[], refused: ExcelError): readonly Block[] {
  const [block, second] = batch;
  if (!block || second) return batch;
  const halves = halved(block);
  if (!halves) throw refused;
  return halves;
}

function weightOf(batch: readonly Block[]): number {
  return batch.reduce((sum, { bytes }) => sum + bytes, 0);
}

async function readBatch(
  host: Host,
  sheets: ReadonlyMap<string, SheetToRead>,
  batch: readonly Block[],
): Promise<void> {
  await asking(host, async (context) => {
    const asked = batch.map((block) => {
      const range = context.workbook.worksheets.getItem(block.sheetId).getRange(blockAddress(block));
      if (block.wanted === 'values') range.load('values');
      else range.load('numberFormat');
      return { block, range };
    });
    await context.sync();
    for (const { block, range } of asked) {
      const sheet = sheets.get(block.sheetId);
      if (!sheet) continue;
      if (block.wanted === 'values') takeValues(sheet, block.area, range.values);
      else takeFormats(sheet, block.area, range.numberFormat);
    }
  });
}
