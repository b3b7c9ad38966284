import { applyChangeSet, inverseOf, merged } from '../../src/excel';
import type { Host } from '../../src/excel';
import type { CellChange } from '../../src/rules';
import type { MemoryHost } from '../../src/host';
import { openExcel } from './open-excel';

const sheet = `
a | 1 | "12"
b | 2 | c
d | 3 | e`;

async function opened() {
  const { host, memory } = await openExcel({ Biểu: sheet });
  const id = await memory.run(async (context) => {
    const found = context.workbook.worksheets.getItem('Biểu');
    found.load('id');
    await context.sync();
    return found.id;
  });
  memory.meter.reset();
  const change = (
    row: number,
    column: number,
    from: CellChange['from'],
    to: CellChange['to'],
  ): CellChange => ({
    sheet: 'Biểu',
    sheetId: id,
    cell: { row, column },
    from,
    to,
  });
  return { host, memory, change };
}

async function values(memory: MemoryHost): Promise<readonly (readonly unknown[])[]> {
  return memory.as('user').run(async (context) => {
    const range = context.workbook.worksheets.getItem('Biểu').getRange('A1:C3');
    range.load('values');
    await context.sync();
    const read: readonly (readonly unknown[])[] = range.values;
    return read;
  });
}

function typing(memory: MemoryHost, address: string, value: string | number) {
  return () =>
    memory.as('remote').run(async (context) => {
      context.workbook.worksheets.getItem('Biểu').getRange(address).values = [[value]];
      await context.sync();
    });
}

async function codeOf(work: Promise<unknown>): Promise<unknown> {
  const thrown: unknown = await work.catch((error: unknown) => error);
  return thrown instanceof Error && 'code' in thrown ? thrown.code : null;
}

const apply = (host: Host, changes: readonly CellChange[]) => applyChangeSet(host, changes);

describe('writing a change set', () => {
  it('writes what still stands as it was read, and leaves alone what somebody has changed meanwhile', async () => {
    const { host, memory, change } = await opened();
    memory.faults.intrusions.set(1, typing(memory, 'A2', 'của anh Ba'));
    const { done, refused } = await apply(host, [change(0, 0, 'a', 'x'), change(1, 0, 'b', 'y')]);
    expect(done.map(({ to }) => to)).toEqual(['x']);
    expect(refused.map(({ why }) => why)).toEqual(['drifted']);
    expect((await values(memory)).map(([first]) => first)).toEqual(['x', 'của anh Ba', 'd']);
  });

  it('writes a mend of several cells whole or not at all', async () => {
    const { host, memory, change } = await opened();
    const changes = [change(0, 0, 'a', 'x'), change(1, 2, 'drifted', 'y')];
    const { done, refused } = await applyChangeSet(host, changes, { together: true });
    expect(done).toEqual([]);
    expect(refused.map(({ why }) => why).toSorted()).toEqual(['drifted', 'together']);
    expect(await values(memory)).toEqual([
      ['a', 1, '12'],
      ['b', 2, 'c'],
      ['d', 3, 'e'],
    ]);
  });

  it('leaves a formula alone', async () => {
    const { host, memory, change } = await opened();
    await memory.run(async (context) => {
      context.workbook.worksheets.getItem('Biểu').getRange('B3').formulas = [['=B1+B2']];
      await context.sync();
    });
    const { refused } = await apply(host, [change(2, 1, 3, 4)]);
    expect(refused.map(({ why }) => why)).toEqual(['formula']);
  });

  it('takes back what a failing batch has written, with two more syncs', async () => {
    const { host, memory, change } = await opened();
    // Excel does what comes before the failing call: here the first column, not the protected second sheet.
    memory.faults.failingSyncs.set(2, 'GeneralException');
    expect(await codeOf(apply(host, [change(0, 0, 'a', 'x')]))).toBe('failed');
    expect(memory.meter.syncs).toBeLessThanOrEqual(4);
    expect((await values(memory))[0]?.[0]).toBe('a');
  });

  it('takes back the half that stands, never what somebody has written after us', async () => {
    const { host, memory, change } = await opened();
    // The batch breaks in the middle: its last block is locked between the read-back and the write.
    memory.faults.intrusions.set(2, async () => {
      await memory.as('user').run(async (context) => {
        const own = context.workbook.worksheets.getItem('Biểu');
        own.getRange('A1:A3').format.protection.locked = false;
        own.protection.protect();
        await context.sync();
      });
    });
    memory.faults.intrusions.set(3, typing(memory, 'A2', 'của anh Ba'));
    const changes = [change(0, 0, 'a', 'x'), change(1, 0, 'b', 'y'), change(2, 2, 'e', 'z')];
    expect(await codeOf(apply(host, changes))).toBe('protected');
    expect((await values(memory)).map(([first, , third]) => [first, third])).toEqual([
      ['a', '12'],
      ['của anh Ba', 'c'],
      ['d', 'e'],
    ]);
  });

  it('makes a number of a text in a cell formatted as text, and undoes it with its format', async () => {
    const { host, memory, change } = await opened();
    await memory.run(async (context) => {
      context.workbook.worksheets.getItem('Biểu').getRange('C1').numberFormat = [['@']];
      await context.sync();
    });
    const { done } = await apply(host, [change(0, 2, '12', 12)]);
    expect((await values(memory))[0]?.[2]).toBe(12);
    await apply(host, inverseOf({ changes: done }));
    expect((await values(memory))[0]?.[2]).toBe('12');
  });

  it('writes a text that would run as a text', async () => {
    const { host, memory, change } = await opened();
    const texts = ['=1+1', '+84 24', '-5%', '@tên', "'trích", '04/63', '1.234', 'TRUE', '#N/A'];
    for (const text of texts) {
      const now = (await values(memory))[0]?.[0];
      await apply(host, [change(0, 0, typeof now === 'string' ? now : '', text)]);
      expect((await values(memory))[0]?.[0]).toBe(text);
    }
  });
});

describe('the journal', () => {
  it('remembers one before → after a cell, however often it was written', async () => {
    const { change } = await opened();
    const twice = [
      change(0, 0, 'a', 'b'),
      change(0, 0, 'b', 'c'),
      change(1, 0, 'x', 'y'),
      change(1, 0, 'y', 'x'),
    ];
    expect(merged(twice).map(({ from, to }) => [from, to])).toEqual([['a', 'c']]);
  });
});
