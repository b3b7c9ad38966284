import { createHost, type HostOptions, type MemoryHost } from '../../../../src/host';

export const ASSIGNMENTS = [
  ['Đơn vị', 'Trụ cột', 'Thời hạn', 'Khoảng cách'],
  ['Sở Y tế', 'Trụ cột 2', 'Quý III', 4],
  ['Đài Phát thanh', 'Trụ cột 1', 'Quý IV', 1.5],
  ['Ban Dân tộc', 'Trụ cột 2', 'Quý III', 2],
  ['Sở Y tế', 'Trụ cột 1', 'Quý IV', 3],
  ['Sở Y tế', 'Trụ cột 2', '', 0.5],
];

/** A workbook with a table of assignments and a blank sheet for what sums it up. */
export async function openAssignments(
  rows: readonly (readonly (string | number)[])[] = ASSIGNMENTS,
  options: HostOptions = {},
): Promise<MemoryHost> {
  const host = createHost({ language: 'en-US', ...options });
  await host.run(async (context) => {
    const source = context.workbook.worksheets.getActiveWorksheet();
    source.name = 'Dữ liệu';
    const range = source.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 0);
    range.values = rows.map((row) => [...row]);
    source.tables.add(range, true).name = 'PhanCong';
    context.workbook.worksheets.add('Bảng tổng hợp');
    await context.sync();
  });
  return host;
}

export interface Summary {
  readonly name: string;
  readonly at: string;
  readonly rows?: readonly string[];
  readonly columns?: readonly string[];
  readonly values: readonly string[];
  readonly layout?: 'Compact' | 'Outline' | 'Tabular';
}

export function addPivot(
  context: Excel.RequestContext,
  { at, columns = [], layout, name, rows = [], values }: Summary,
): Excel.PivotTable {
  const sheet = context.workbook.worksheets.getItem('Bảng tổng hợp');
  const pivot = sheet.pivotTables.add(name, 'PhanCong', sheet.getRange(at));
  if (layout) pivot.layout.layoutType = layout;
  for (const field of rows) pivot.rowHierarchies.add(pivot.hierarchies.getItem(field));
  for (const field of columns) pivot.columnHierarchies.add(pivot.hierarchies.getItem(field));
  for (const field of values) pivot.dataHierarchies.add(pivot.hierarchies.getItem(field));
  return pivot;
}

/** The workbook with these pivots, saved. */
export async function savedWith(...summaries: readonly Summary[]): Promise<Uint8Array> {
  const host = await openAssignments();
  await host.run(async (context) => {
    for (const summary of summaries) addPivot(context, summary);
    await context.sync();
  });
  return host.saveWorkbook();
}

/** What a pivot shows. */
export const shown = (host: MemoryHost, name: string): Promise<readonly (readonly unknown[])[]> =>
  host.run(async (context) => {
    const range = context.workbook.pivotTables.getItem(name).layout.getRange().load('values');
    await context.sync();
    return range.values as readonly (readonly unknown[])[];
  });

/** Writes more assignments below those of the table. */
export const grow = (host: MemoryHost, rows: readonly (readonly (string | number)[])[]): Promise<void> =>
  host.run(async (context) => {
    const table = context.workbook.tables.getItem('PhanCong');
    const range = table.getRange().load('rowCount');
    await context.sync();
    const first = range.rowCount;
    table.worksheet.getRangeByIndexes(first, 0, rows.length, rows[0]?.length ?? 0).values = rows.map(
      (row) => [...row],
    );
    table.resize(table.getRange().getResizedRange(rows.length, 0));
    await context.sync();
  });
