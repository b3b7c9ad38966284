import { openSession } from '../../src/app/in-excel/session';
import { openExcel } from './open-excel';

const appendix = `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện
1 | Chỉ số: 1.2.1. Chi phí gia nhập  thị trường | 20.34 | ≥ 30% | Sở Kế hoạch và Đầu tư | Cục Thống kê tỉnh | 30/8/2024
2 | Chỉ số: 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông | Sở Tài chính | 30/8/2024`;

async function textIn(
  memory: Awaited<ReturnType<typeof openExcel>>['memory'],
  address: string,
): Promise<unknown> {
  return memory.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Phụ lục').getRange(address);
    range.load('values');
    await context.sync();
    const value: unknown = range.values[0]?.[0];
    return value;
  });
}

describe('a session', () => {
  it('checks, mends what is safe, takes it back', async () => {
    const { host, memory } = await openExcel({ 'Phụ lục': appendix });
    const session = openSession(host);
    await session.check('active');
    expect(session.state().trouble).toBeNull();
    expect(session.state().checked?.findings.map(({ rule }) => rule)).toContain('target-unit-mismatch');
    await session.fixSafe();
    expect(await textIn(memory, 'B2')).toBe('Chỉ số: 1.2.1. Chi phí gia nhập thị trường');
    await session.undo();
    expect(await textIn(memory, 'B2')).toBe('Chỉ số: 1.2.1. Chi phí gia nhập  thị trường');
    expect(session.state().trouble).toBeNull();
    session.close();
  });

  it('says what the last step came to, until the next one begins', async () => {
    const { host } = await openExcel({ 'Phụ lục': appendix });
    const session = openSession(host);
    const told: (string | null)[] = [];
    session.subscribe(() => {
      const what = session.state().outcome?.what ?? null;
      if (told.at(-1) !== what) told.push(what);
    });
    const finding = () => session.state().checked?.findings.find(({ ignored }) => ignored === null);
    await session.check('active');
    await session.fixSafe();
    expect(session.state().outcome).toEqual({ what: 'fixed', cells: 1 });
    await session.undo();
    expect(session.state().outcome).toEqual({ what: 'undone', cells: 1 });
    const first = finding();
    if (!first) throw new Error('no finding');
    await session.ignore(first, 'Theo mẫu của Bộ', null, '2024-07-09');
    await session.setSeverity('target-unit-mismatch', 'off');
    await session.cleanUp();
    expect(session.state().outcome).toEqual({ what: 'cleaned', traces: { marks: 0, sheets: ['_Soát'] } });
    await session.check('active');
    expect(told).toEqual([
      null,
      'fixed',
      null,
      'undone',
      null,
      'kept',
      null,
      'remembered',
      null,
      'cleaned',
      null,
    ]);
    session.close();
  });

  it('marks, keeps a finding, cleans up so that the file is as it was', async () => {
    const { host, memory } = await openExcel({ 'Phụ lục': appendix });
    const before = memory.saveWorkbook();
    const session = openSession(host);
    await session.check('active');
    await session.setMarking(true);
    const mismatch = session.state().checked?.findings.find(({ rule }) => rule === 'target-unit-mismatch');
    if (!mismatch) throw new Error('no finding');
    await session.ignore(mismatch, 'Theo mẫu của Bộ', null, '2024-07-09');
    expect(session.state().trouble).toBeNull();
    expect(
      session.state().checked?.findings.find(({ rule }) => rule === 'target-unit-mismatch')?.ignored?.reason,
    ).toBe('Theo mẫu của Bộ');
    await session.cleanUp();
    expect(session.state().trouble).toBeNull();
    expect(Buffer.from(memory.saveWorkbook()).equals(Buffer.from(before))).toBe(true);
    session.close();
  });

  it('adds a fresh appendix, shows it, and has nothing more to say of the sheet that has none', async () => {
    const { host, memory } = await openExcel({ 'Ghi chú': 'của anh Ba' });
    const session = openSession(host);
    await session.check('active');
    await session.writeTemplate('PCI');
    expect(session.state()).toMatchObject({ checked: null, templateOn: 'Phụ lục PCI', trouble: null });
    await memory.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe('Phụ lục PCI');
    });
    await session.check('active');
    const { checked, templateOn } = session.state();
    expect(checked?.workbook.sheets.map(({ reading }) => reading.appendices[0]?.records.length)).toEqual([9]);
    expect(templateOn).toBeNull();
    session.close();
  });

  it('opens on a sheet that it made itself, says where the appendix is, and checks it there', async () => {
    const { host, memory } = await openExcel({ 'Ghi chú': 'của anh Ba', 'Phụ lục I': appendix });
    const first = openSession(host);
    await first.check('active');
    expect(first.state().checked?.elsewhere).toEqual([
      { sheet: 'Phụ lục I', sheetId: expect.any(String), cell: { row: 0, column: 0 } },
    ]);
    await first.check('all');
    expect(first.state().checked?.elsewhere).toEqual([]);
    await first.listFindings('vi');
    first.close();

    const session = openSession(host);
    memory.meter.reset();
    await session.check('active');
    expect(memory.meter.syncs).toBe(2);
    const [elsewhere] = session.state().checked?.elsewhere ?? [];
    if (!elsewhere) throw new Error('no appendix elsewhere');
    await session.checkElsewhere(elsewhere);
    const { checked, trouble } = session.state();
    expect(trouble).toBeNull();
    expect(checked?.appendices.map(({ appendix: { sheet } }) => sheet)).toEqual(['Phụ lục I']);
    expect(checked?.elsewhere).toEqual([]);
    session.close();
  });

  it('says of no other sheet what it cannot read in one answer', async () => {
    const { host, memory } = await openExcel({ 'Ghi chú': 'của anh Ba', 'Phụ lục I': appendix });
    const session = openSession(host);
    memory.faults.failingSyncs.set(memory.meter.syncs + 2, 'ResponsePayloadSizeLimitExceeded');
    await session.check('active');
    expect(session.state()).toMatchObject({ trouble: null, checked: { elsewhere: [] } });
    session.close();
  });
});
