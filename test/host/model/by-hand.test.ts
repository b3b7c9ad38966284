import { createHost, type MemoryHost } from '../../../src/host';
import {
  bringBack,
  copyCells,
  HostError,
  keepCells,
  pasteCells,
  regionOf,
  select,
  standAsKept,
} from '../../../src/host/model';
import { parseArea, type Area } from '../../../src/host/package';

const at = (reference: string): Area => {
  const area = parseArea(reference);
  if (!area) throw new Error(reference);
  return area;
};

async function opened(values: unknown[][]): Promise<MemoryHost> {
  const host = createHost();
  await host.run(async (context) => {
    context.workbook.worksheets
      .getActiveWorksheet()
      .getRange('A1')
      .getResizedRange(values.length - 1, (values[0]?.length ?? 1) - 1).formulas = values;
    await context.sync();
  });
  return host;
}

async function write(host: MemoryHost, address: string, value: unknown): Promise<void> {
  await host.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[value]];
    await context.sync();
  });
}

const valueAt = ({ book: { active } }: MemoryHost, reference: string): unknown => {
  const { left, top } = at(reference);
  return active.cells.at(top, left)?.value ?? null;
};

const formulaAt = ({ book: { active } }: MemoryHost, reference: string): unknown => {
  const { left, top } = at(reference);
  return active.cells.at(top, left)?.formula;
};

describe('cells that are kept', () => {
  it('come back with the very bytes that the file had', async () => {
    const before = (await opened([['1/2', '=1+1']])).saveWorkbook();
    const host = createHost({ file: before });
    const kept = keepCells(host.book.active, at('A1:C2'));
    await write(host, 'A1', 'khác');
    await write(host, 'B1', 5);
    await write(host, 'C2', 'thêm');
    bringBack(kept);
    expect(Buffer.from(host.saveWorkbook()).equals(Buffer.from(before))).toBe(true);
  });

  it('know whether somebody has changed them since', async () => {
    const host = await opened([['a', 'b']]);
    const kept = keepCells(host.book.active, at('A1:B1'));
    await write(host, 'C1', 'ngoài vùng');
    expect(standAsKept(kept)).toBe(true);
    await write(host, 'B1', 'đổi');
    expect(standAsKept(kept)).toBe(false);
  });
});

describe('cells that are copied', () => {
  it('take their formulas along, moved', async () => {
    const host = await opened([[1, '=A1*2']]);
    pasteCells(host.book.active, at('B2'), copyCells(host.book.active, at('B1')));
    expect(formulaAt(host, 'B2')).toBe('A2*2');
  });

  it('fill what is larger again and again', async () => {
    const host = await opened([['x', 'y']]);
    pasteCells(host.book.active, at('A2:D2'), copyCells(host.book.active, at('A1:B1')));
    expect(['A2', 'B2', 'C2', 'D2'].map((cell) => valueAt(host, cell))).toEqual(['x', 'y', 'x', 'y']);
  });

  it('stay as they were when the sheet changes', async () => {
    const host = await opened([['cũ']]);
    const copied = copyCells(host.book.active, at('A1'));
    await write(host, 'A1', 'mới');
    pasteCells(host.book.active, at('A2'), copied);
    expect(valueAt(host, 'A2')).toBe('cũ');
  });

  it('are not pasted over merged cells', async () => {
    const host = await opened([['x', 'y']]);
    await host.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A3:B3').merge();
      await context.sync();
    });
    const copied = copyCells(host.book.active, at('A1'));
    expect(() => pasteCells(host.book.active, at('A2:A3'), copied)).toThrow(HostError);
    expect(valueAt(host, 'A2')).toBeNull();
  });
});

describe('what is done by hand', () => {
  it('may leave the active cell at the end from which a selection was pulled', async () => {
    const host = await opened([['a']]);
    let seen = 0;
    host.door.watch(() => seen++);
    host.door.act('user', () => select(regionOf(host.book.active, at('A1:A9')), { row: 8, column: 0 }));
    expect(host.book.active.body.activeCell).toEqual({ row: 8, column: 0 });
    expect(seen).toBe(1);
  });
});
