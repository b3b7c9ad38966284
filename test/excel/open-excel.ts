import type { CellValue } from '../../src/appendix';
import type { Host } from '../../src/excel';
import type { HostOptions, MemoryHost } from '../../src/host';
import { createHost } from '../../src/host';
import { sheetOf } from '../support/sheet-text';

/** An Excel in memory with sheets written as text, seen as the add-in sees it. */
export interface OpenExcel {
  readonly host: Host;
  readonly memory: MemoryHost;
}

export async function openExcel(
  sheets: Readonly<Record<string, string | readonly (readonly CellValue[])[]>>,
  options: HostOptions = {},
): Promise<OpenExcel> {
  const memory = createHost(options);
  await memory.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    for (const [index, [name, content]] of Object.entries(sheets).entries()) {
      const first = index === 0 ? worksheets.items[0] : undefined;
      const sheet = first ?? worksheets.add(name);
      sheet.name = name;
      const values = typeof content === 'string' ? sheetOf(content).values : content;
      const range = sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 1);
      range.values = values.map((row) =>
        row.map((value) => (typeof value === 'string' && value !== '' ? `'${value}` : value)),
      );
    }
    await context.sync();
  });
  memory.meter.reset();
  return { host: asAddInSees(memory), memory };
}

export function asAddInSees(memory: MemoryHost): Host {
  return {
    run: (batch) => memory.run(batch),
    supports: (set, version) => memory.supports(set, version),
    on: (event, handler) => memory.on(event, handler),
    language: memory.language,
    theme: 'light',
  };
}
