import { ClientError, createHost } from '../../../src/host';

const open = () => createHost({ language: 'en-US' });

describe("the host's own run", () => {
  it('hands back what the batch gives, after what was left unsent is sent', async () => {
    const host = open();
    const given = await host.run((context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [['x']];
      return Promise.resolve('done');
    });
    expect([given, host.meter.syncs]).toEqual(['done', 1]);
  });

  it('sends again only where something was asked for', async () => {
    const host = open();
    await host.run(async (context) => {
      await context.sync();
      await context.sync();
    });
    expect(host.meter.syncs).toBe(1);
  });

  it('refuses a batch that is no promise', async () => {
    const batch = (() => 5) as unknown as () => Promise<number>;
    await expect(open().run(batch)).rejects.toMatchObject({ code: 'RunMustReturnPromise' });
  });

  it('passes on what a batch throws', async () => {
    await expect(open().run(() => Promise.reject(new Error('own')))).rejects.toThrow('own');
  });

  it('names a member that is not modelled', async () => {
    const asking = open().run((context) => {
      context.workbook.worksheets.getFirst().getRange('A1').getSpecialCells('Blanks');
      return Promise.resolve();
    });
    await expect(asking).rejects.toMatchObject({
      code: 'ApiNotFound',
      debugInfo: { errorLocation: 'Range.getSpecialCells' },
    });
  });

  it('refuses to load what is not modelled', async () => {
    const asking = open().run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').load('savedAsArray');
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({
      code: 'ApiNotFound',
      debugInfo: { errorLocation: 'Range.savedAsArray' },
    });
  });

  it('refuses an object of another batch', async () => {
    const host = open();
    const asking = host.run((context) =>
      host.run(async (other) => {
        const range = context.workbook.worksheets.getFirst().getRange('A1');
        other.workbook.worksheets.getFirst().getRange('B1').getBoundingRect(range);
        await other.sync();
      }),
    );
    await expect(asking).rejects.toMatchObject({ code: 'InvalidRequestContext' });
  });

  it('refuses to set a property that cannot be set', async () => {
    const asking = open().run((context) => {
      context.workbook.worksheets.getFirst().set({ id: 'own' } as never);
      return Promise.resolve();
    });
    await expect(asking).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('throws errors that are told apart from others', async () => {
    const asking = open().run(async (context) => {
      context.workbook.worksheets.getItem('missing');
      await context.sync();
    });
    await expect(asking).rejects.toBeInstanceOf(ClientError);
  });

  it('refuses a list of areas that Excel would cut', async () => {
    const many = Array.from({ length: 2000 }, (_, i) => `A${String(i * 2 + 1)}`).join(',');
    const asking = open().run(async (context) => {
      context.workbook.worksheets.getFirst().getRanges(many).load('areaCount');
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('loads by name, by list, by tree, and by select and top', async () => {
    const host = open();
    const names = await host.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const name of ['B', 'C']) worksheets.add(name);
      const first = context.workbook.worksheets.load({ select: 'name', top: 2 });
      await context.sync();
      const two = first.items.map(({ name }) => name);
      worksheets.load({ name: true, visibility: true } as never);
      await context.sync();
      const [cell] = worksheets.items.map((sheet) => sheet.getRange('A1').load(['address', 'rowIndex']));
      await context.sync();
      return [two, worksheets.items.map(({ name, visibility }) => [name, visibility]), cell?.toJSON()];
    });
    expect(names).toEqual([
      ['Sheet1', 'B'],
      [
        ['Sheet1', 'Visible'],
        ['B', 'Visible'],
        ['C', 'Visible'],
      ],
      { address: 'Sheet1!A1', rowIndex: 0 },
    ]);
  });
});
