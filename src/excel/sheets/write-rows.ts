import { areaAddress } from '../../appendix';
import type { ListCell, ListPlan, PlannedRow } from '../../summary';
import { isLink } from '../../summary';
import { entered } from '../changing/entered';
import type { Host } from '../host';
import { mostBytes } from '../reading/block';
import type { Watch } from '../running';
import { asking, stopIfAsked } from '../running';
import { areaOfRows, headerRow } from './places';

/** Writes title, header and rows. Every text goes through one writer; a link is a text until it is made one. */
export async function writeRows(host: Host, sheetId: string, plan: ListPlan, watch: Watch): Promise<void> {
  const { rows } = plan;
  for (let from = 0; from < rows.length;) {
    stopIfAsked(watch);
    const block = lightBlock(rows, from);
    await writeBlock(host, sheetId, plan, { from, rows: block });
    from += block.length;
    watch.onProgress?.({ step: 'writing', done: from, of: rows.length });
  }
}

interface RowBlock {
  readonly from: number;
  readonly rows: readonly PlannedRow[];
}

async function writeBlock(
  host: Host,
  sheetId: string,
  plan: ListPlan,
  { from, rows }: RowBlock,
): Promise<void> {
  await asking(host, async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    if (from === 0) writeHead(sheet, plan);
    const range = sheet.getRange(areaAddress(areaOfRows(plan, from, rows.length)));
    range.values = rows.map(({ cells }) => cells.map((cell) => entered(textOf(cell))));
    range.format.autofitRows();
    await context.sync();
  });
}

function writeHead(sheet: Excel.Worksheet, { columns, title, subtitle }: ListPlan): void {
  sheet.getRange('A1:A2').values = [[entered(title)], [entered(subtitle)]];
  const head = sheet.getRangeByIndexes(headerRow, 0, 1, columns.length);
  head.values = [columns.map((column) => entered(column.head))];
}

function textOf(cell: ListCell) {
  return isLink(cell) ? cell.text : cell;
}

/** As many rows as one request carries, at least one. */
function lightBlock(rows: readonly PlannedRow[], from: number): readonly PlannedRow[] {
  let bytes = 0;
  let end = from;
  while (end < rows.length) {
    bytes += weightOf(rows[end]);
    if (end > from && bytes > mostBytes) break;
    end += 1;
  }
  return rows.slice(from, end);
}

const utf8 = new TextEncoder();

function weightOf(row: PlannedRow | undefined): number {
  return utf8.encode(JSON.stringify(row?.cells.map(textOf) ?? [])).length + 1;
}
