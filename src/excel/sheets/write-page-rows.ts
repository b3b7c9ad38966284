import type { CellValue } from '../../appendix';
import type { PageCell, PagePlan, PageRow } from '../../summary';
import { entered } from '../changing/entered';
import type { Host } from '../host';
import type { Watch } from '../running';
import { asking, stopIfAsked } from '../running';
import type { RowBlock } from './light-blocks';
import { lightBlocks } from './light-blocks';

/** Writes the cells of a page, once it was made ready in the same request. Every text goes through one writer; numbers with their formats. */
export async function writePageRows(
  host: Host,
  sheetId: string,
  plan: PagePlan,
  makeReady: (sheet: Excel.Worksheet) => void,
  watch: Watch,
): Promise<void> {
  for (const block of lightBlocks(plan.rows)) {
    stopIfAsked(watch);
    await onSheet(host, sheetId, (sheet) => {
      if (block.from === 0) makeReady(sheet);
      writeBlock(sheet, plan, block);
    });
    watch.onProgress?.({
      step: 'writing',
      done: block.from + block.rows.length,
      of: plan.rows.length,
      ...(plan.kind && { part: plan.kind }),
    });
  }
}

/** One request about one sheet. */
async function onSheet(host: Host, id: string, write: (sheet: Excel.Worksheet) => void): Promise<void> {
  await asking(host, async (context) => {
    write(context.workbook.worksheets.getItem(id));
    await context.sync();
  });
}

function writeBlock(sheet: Excel.Worksheet, { widths }: PagePlan, { from, rows }: RowBlock<PageRow>): void {
  const laid = rows.map(({ cells }) => inColumns(cells, widths.length));
  for (const { column, format, height, row } of formatsOf(laid))
    sheet.getRangeByIndexes(from + row, column, height, 1).numberFormat = Array.from(
      { length: height },
      () => [format],
    );
  sheet.getRangeByIndexes(from, 0, rows.length, widths.length).values = laid.map((row) =>
    row.map((cell): CellValue => (cell ? entered(cell.value) : '')),
  );
  for (const { count, first, height } of heightsOf(rows)) {
    const lines = sheet.getRangeByIndexes(from + first, 0, count, widths.length);
    if (height === null) lines.format.autofitRows();
    else lines.format.rowHeight = height;
  }
}

type Laid = readonly (PageCell | null)[];

function inColumns(cells: PageRow['cells'], width: number): Laid {
  const laid = cells.flatMap((cell) => [cell, ...Array.from({ length: (cell?.span ?? 1) - 1 }, () => null)]);
  return Array.from({ length: width }, (_, column) => laid[column] ?? null);
}

interface FormatRun {
  readonly column: number;
  readonly row: number;
  readonly height: number;
  readonly format: string;
}

/** Runs of one format down a column. */
function formatsOf(rows: readonly Laid[]): readonly FormatRun[] {
  const runs: FormatRun[] = [];
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    for (const [row, cells] of rows.entries()) {
      const format = cells[column]?.format;
      if (format === undefined) continue;
      const last = runs.at(-1);
      if (last?.column === column && last.format === format && last.row + last.height === row)
        runs[runs.length - 1] = { ...last, height: last.height + 1 };
      else runs.push({ column, row, height: 1, format });
    }
  }
  return runs;
}

/** Runs of rows of one height. */
function heightsOf(rows: readonly PageRow[]) {
  const runs: { first: number; count: number; height: number | null }[] = [];
  for (const [row, { height }] of rows.entries()) {
    const last = runs.at(-1);
    if (last?.height === height) last.count += 1;
    else runs.push({ first: row, count: 1, height });
  }
  return runs;
}
