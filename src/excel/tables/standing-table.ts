import type { CellValue } from '../../appendix';
import { areaAddress } from '../../appendix';
import type { TablePlan } from '../../summary';
import { cellValue } from '../cell-value';
import type { Host } from '../host';
import { mostBytes } from '../reading/block';
import type { Watch } from '../running';
import { asking, stopIfAsked } from '../running';

/** So many rows come with the first answer: for nearly every plan they are the whole table. */
const headRows = 1000;

/** A table asked for by its name, before the answer has come. */
export interface AskedTable {
  readonly plan: TablePlan;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly head: Excel.Range;
  readonly bars: readonly Excel.ConditionalFormatCollection[];
}

/** A table as it stands: its header's texts and what its cells hold, formulas as they are typed. */
export interface StandingTable {
  readonly plan: TablePlan;
  readonly sheet: string;
  readonly table: string;
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly rows: number;
  /** By row, the header first; filled block by block. */
  readonly entries: (readonly CellValue[])[];
  /** The bars in its cells. */
  readonly bars: readonly string[];
}

export function askForTable(context: Excel.RequestContext, plan: TablePlan, name: string): AskedTable {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load('name,worksheet/name');
  const range = table.getRange();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  const head = range.getIntersectionOrNullObject(`1:${headRows}`);
  head.load('formulas');
  const bars = plan.columns
    .filter((column) => column.bars)
    .flatMap(({ head: own, otherHeads }) => [own, ...otherHeads])
    .map((own) => {
      const formats = table.columns.getItemOrNullObject(own).getDataBodyRange().conditionalFormats;
      formats.load('items/id,items/type');
      return formats;
    });
  return { plan, table, range, head, bars };
}

/** The table, where it stands on our own sheet of its kind; null where there is none. */
export function answeredTable(asked: AskedTable, ownSheet: string): StandingTable | null {
  const { plan, table, range, head, bars } = asked;
  if (table.isNullObject || table.worksheet.name !== ownSheet) return null;
  return {
    plan,
    sheet: ownSheet,
    table: table.name,
    top: range.rowIndex,
    left: range.columnIndex,
    width: range.columnCount,
    rows: range.rowCount - 1,
    entries: head.isNullObject ? [] : entriesIn(head),
    bars: bars.flatMap((formats) =>
      formats.isNullObject ? [] : formats.items.filter(({ type }) => type === 'DataBar').map(({ id }) => id),
    ),
  };
}

function entriesIn(range: Excel.Range): (readonly CellValue[])[] {
  const rows: readonly (readonly unknown[])[] = range.formulas;
  return rows.map((row) => row.map(cellValue));
}

/** Reads the rows that did not come with the first answer, in blocks that one answer carries. */
export async function readRest(host: Host, standing: StandingTable, watch: Watch): Promise<void> {
  const { entries, rows } = standing;
  while (entries.length < rows + 1) {
    stopIfAsked(watch);
    const block = Math.max(1, Math.floor(mostBytes / bytesPerRow(standing)));
    await readBlock(host, standing, Math.min(rows, entries.length + block - 1));
    watch.onProgress?.({ step: 'reading', done: entries.length, of: rows + 1, part: standing.plan.kind });
  }
}

async function readBlock(host: Host, standing: StandingTable, last: number): Promise<void> {
  const { sheet, top, left, width, entries } = standing;
  await asking(host, async (context) => {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRange(
        areaAddress({ top: top + entries.length, bottom: top + last, left, right: left + width - 1 }),
      );
    range.load('formulas');
    await context.sync();
    entries.push(...entriesIn(range));
  });
}

/** Before a row has been read: as many cells as long formulas have. */
const bytesOfUnread = 400;

function bytesPerRow({ entries, width }: StandingTable): number {
  const sample = entries.slice(-200);
  if (sample.length < 2) return width * bytesOfUnread;
  return new TextEncoder().encode(JSON.stringify(sample)).length / sample.length + 1;
}
