import type { OfferedSheet, Session } from '../../src/app/in-excel';
import { openSession } from '../../src/app/in-excel';
import type { MemoryHost } from '../../src/host';
import { openExcel } from './open-excel';

const appendix = `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Thời gian thực hiện
1 | Chỉ số: 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Nội vụ | 30/8/2024
2 | Chỉ số: 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Tài chính | 30/8/2024`;

const order = (parts: readonly OfferedSheet[], at = '2024-07-09T14:05') =>
  ({ parts, language: 'vi', at }) as const;

async function checked() {
  const { host, memory } = await openExcel({ 'Phụ lục': appendix });
  const session = openSession(host);
  await session.check('active');
  return { memory, session };
}

const standing = (session: Session) =>
  session.state().standing?.map(({ kind, sheet, made }) => [kind, sheet, made]);

/** The cells in which the organisations answer. */
async function answers(memory: MemoryHost, written?: string): Promise<readonly unknown[]> {
  return memory.as('user').run(async (context) => {
    const used = context.workbook.worksheets.getItem('Phiếu giao nhiệm vụ').getUsedRange(true);
    used.load('values');
    await context.sync();
    const rows = used.values.flatMap((row: readonly unknown[], at) =>
      String(row[8]).startsWith('soat:') ? [{ at, answer: row[7] }] : [],
    );
    if (written !== undefined && rows[0]) used.getCell(rows[0].at, 7).values = [[written]];
    await context.sync();
    return rows.map(({ answer }) => answer);
  });
}

describe('the sheets that the pane offers', () => {
  it('are the slips too, told with the rest and since when', async () => {
    const { session } = await checked();
    await session.lookForSheets();
    expect(standing(session)).toEqual([]);
    const parts: OfferedSheet[] = [];
    session.subscribe(() => {
      const part = session.state().working?.progress?.part;
      if (part === 'gaps' || part === 'slips') parts.push(part);
    });
    await session.makeSheets(order(['gaps', 'slips']));
    expect(session.state().trouble).toBeNull();
    expect([...new Set(parts)]).toEqual(['gaps', 'slips']);
    expect(session.state().made?.sheets.map(({ sheet }) => sheet)).toEqual([
      'Chênh lệch',
      'Phiếu giao nhiệm vụ',
    ]);
    expect(standing(session)).toEqual([
      ['gaps', 'Chênh lệch', '2024-07-09T14:05'],
      ['slips', 'Phiếu giao nhiệm vụ', '2024-07-09T14:05'],
    ]);
  });

  it('come one by one: a stop keeps what was made, and says what stands', async () => {
    const { session } = await checked();
    session.subscribe(() => {
      if (session.state().made) session.stop();
    });
    await session.makeSheets(order(['gaps', 'slips']));
    expect(session.state().trouble).toBeNull();
    expect(session.state().made?.sheets.map(({ kind }) => kind)).toEqual(['gaps']);
    expect(standing(session)?.map(([kind]) => kind)).toEqual(['gaps']);
  });

  it.each([1, 2, 3])('keep what was answered on a slip, though stopped after request %i', async (last) => {
    const { host, memory } = await openExcel({ 'Phụ lục': appendix });
    let left = Infinity;
    const session = openSession({
      ...host,
      async run(batch) {
        const answer = await host.run(batch);
        left -= 1;
        if (left === 0) session.stop();
        return answer;
      },
    });
    await session.check('active');
    await session.makeSheets(order(['slips']));
    expect(await answers(memory, 'Đã xong tháng 6')).toEqual(['', '']);
    left = last;
    await session.makeSheets(order(['slips'], '2024-07-10T08:00'));
    expect(left).toBeLessThanOrEqual(0);
    expect(await answers(memory)).toEqual(['Đã xong tháng 6', '']);
  });

  it.each([1, 2, 3, 4])('keep what was answered on a slip, though sync %i fails', async (failing) => {
    const { memory, session } = await checked();
    await session.makeSheets(order(['slips']));
    expect(await answers(memory, 'Đã xong tháng 6')).toEqual(['', '']);
    memory.faults.failingSyncs.set(memory.meter.syncs + failing, 'GeneralException');
    await session.makeSheets(order(['slips'], '2024-07-10T08:00'));
    expect(session.state().trouble?.code).toBe('failed');
    expect(await answers(memory)).toEqual(['Đã xong tháng 6', '']);
  });
});
