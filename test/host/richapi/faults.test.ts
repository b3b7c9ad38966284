import type { Host as ExcelHost } from '../../../src/excel';
import { createHost, type MemoryHost } from '../../../src/host';
import { ActionType, PathType } from '../../../src/host/richapi/protocol';

const open = (): MemoryHost => createHost({ language: 'en-US' });

/** Writes and reads one cell: one sync each. */
const write = (host: Pick<MemoryHost, 'run'>, value: string): Promise<void> =>
  host.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').values = [[value]];
    await context.sync();
  });

const read = (host: MemoryHost): Promise<unknown> =>
  host.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange('A1').load('values');
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });

describe('faults', () => {
  it('refuses every batch while somebody types in a cell', async () => {
    const host = open();
    host.faults.cellEditMode = true;
    await expect(write(host, 'x')).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    host.faults.cellEditMode = false;
    expect(await read(host)).toBe('');
  });

  it('fails the sync that was chosen, and no other', async () => {
    const host = open();
    host.faults.failingSyncs.set(2, 'GeneralException');
    await write(host, 'first');
    await expect(write(host, 'second')).rejects.toMatchObject({ code: 'GeneralException' });
    expect(await read(host)).toBe('first');
  });

  it('lets another author edit between two syncs', async () => {
    const host = open();
    host.faults.intrusions.set(2, () => write(host.as('remote'), 'theirs'));
    await write(host, 'ours');
    expect(await read(host)).toBe('theirs');
  });

  it('refuses requests and answers that are too long', async () => {
    const host = open();
    host.faults.payloadLimit = 1000;
    await expect(write(host, 'x'.repeat(1000))).rejects.toMatchObject({
      code: 'RequestPayloadSizeLimitExceeded',
    });
    await host.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:A50').values = 'twenty letters a cell' as never;
      await context.sync();
    });
    const long = host.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:A50').load('values');
      await context.sync();
    });
    await expect(long).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  it('limits what Excel on the web takes at once, and the desktop takes all', async () => {
    const much = 'x'.repeat(30_000);
    const fill = (host: MemoryHost): Promise<void> =>
      host.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange('A1:A200').values = Array.from(
          { length: 200 },
          () => [much],
        );
        await context.sync();
      });
    await expect(fill(createHost({ profile: 'web' }))).rejects.toMatchObject({
      code: 'RequestPayloadSizeLimitExceeded',
    });
    await expect(fill(createHost({ profile: 'excel2024' }))).resolves.toBeUndefined();
  });

  it('writes nothing into a workbook that is open for reading only', async () => {
    const host = createHost({ readOnly: true });
    await expect(write(host, 'x')).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(await read(host)).toBe('');
  });
});

describe('the meter', () => {
  it('counts the syncs of the add-in and what they weigh, as JSON would', async () => {
    const host = open();
    await write(host, 'Sở');
    await read(host);
    await write(host.as('user'), 'not counted');
    expect(host.meter.syncs).toBe(2);
    expect(host.meter.requestBytes).toBeGreaterThan(400);
    expect(host.meter.largestRequest).toBeLessThan(host.meter.requestBytes);
  });

  it('leaves out what office.js says for itself, whatever is at fault then', async () => {
    const host = open();
    host.faults.cellEditMode = true;
    host.faults.failingSyncs.set(1, 'GeneralException');
    const answer = await host.door.send({
      Actions: [
        { Id: 2, ActionType: ActionType.instantiate, Name: '', ObjectPathId: 1 },
        { Id: 3, ActionType: ActionType.method, Name: 'NotifyActionHandlerReady', ObjectPathId: 1 },
      ],
      ObjectPaths: {
        1: {
          Id: 1,
          ObjectPathType: PathType.newObject,
          Name: 'Microsoft.InternalService.AddinInternalService',
        },
      },
    });
    expect(answer).not.toHaveProperty('Error');
    expect(host.meter.syncs).toBe(0);
  });

  it('lists the members that were reached', async () => {
    const host = open();
    await read(host);
    expect(host.meter.members).toEqual([
      'Range.values',
      'Workbook.worksheets',
      'Worksheet.getRange',
      'WorksheetCollection.getFirst',
    ]);
  });

  it('holds no range longer than its batch', async () => {
    const host = open();
    for (let i = 0; i < 5; i++) await read(host);
    expect(host.door.held).toBe(0);
  });
});

it('is a host as the Excel adapter wants one', () => {
  const host: ExcelHost = open();
  expect(host.supports('ExcelApi', '1.13')).toBe(true);
});

describe('who acts', () => {
  it('is told to those who listen', async () => {
    const host = open();
    const told: unknown[] = [];
    const stop = host.on('changed', ({ ours, source }) => told.push([source, ours]));
    await write(host, 'a');
    await write(host.as('user'), 'b');
    await write(host.as('remote'), 'c');
    await new Promise((resolve) => setTimeout(resolve, 5));
    stop();
    await write(host, 'd');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(told).toEqual([
      ['local', true],
      ['local', false],
      ['remote', false],
    ]);
  });
});

describe('profiles', () => {
  it.each([
    ['excel2021', '1.14', true],
    ['excel2021', '1.15', false],
    ['excel2024', '1.15', true],
    ['excel2024', '1.9', true],
    ['web', '1.16', false],
  ] as const)('%s has ExcelApi %s: %s', (profile, version, expected) => {
    expect(createHost({ profile }).supports('ExcelApi', version)).toBe(expected);
  });

  it('has the undo set on the web only', () => {
    const has = (['excel2021', 'excel2024', 'web'] as const).map((profile) =>
      createHost({ profile }).supports('ExcelUndoApiAll', '1.0'),
    );
    expect(has).toEqual([false, false, true]);
  });
});
