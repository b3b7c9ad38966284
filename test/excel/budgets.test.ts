import type { CellValue } from '../../src/appendix';
import { checkGrids, generateSummary, summaryParts } from '../../src/app';
import { numericColumns } from '../../src/app/in-excel/numeric-columns';
import {
  applyChangeSet,
  clearMarks,
  findTraces,
  markCells,
  readBook,
  removeTraces,
  writeList,
  writeStore,
  nothingStored,
} from '../../src/excel';
import type { CellChange, Finding } from '../../src/rules';
import { findingsPlan } from '../../src/summary';
import { keepsToBudget } from '../support/summary-budget';
import { openExcel } from './open-excel';

const head = ['STT', 'Chỉ số', 'Mức điểm số năm 2023', 'Mục tiêu năm 2024', 'Đơn vị chủ trì', 'Thời gian'];

function sheetOf(records: number): readonly (readonly CellValue[])[] {
  const rows = Array.from({ length: records }, (_, index) => [
    index + 1,
    `Chỉ số: 1.2.${index}. Chi phí gia nhập thị trường của doanh nghiệp thứ ${index}`,
    20.34,
    '≥ 30',
    'Sở Kế hoạch và Đầu tư',
    '30/8/2024',
  ]);
  return [head, ...rows];
}

/** Findings scattered so that no two neighbours join: every other row, in turn in three columns. */
function findingsOn(sheetId: string, count: number): readonly Finding[] {
  return Array.from({ length: count }, (_, index) => ({
    rule: 'target-met',
    severity: (['error', 'warning', 'info'] as const)[index % 3] ?? 'info',
    sheet: 'Phụ lục',
    sheetId,
    cells: [{ row: 1 + index * 2, column: index % 3 }],
    row: 1 + index * 2,
    variant: null,
    params: {},
    fix: null,
    fingerprint: `target-met:${index}`,
    ignored: null,
  }));
}

const limit = 4 * 1024 * 1024;

async function opened(records: number) {
  const { host, memory } = await openExcel({ 'Phụ lục': sheetOf(records) });
  const { grids } = await readBook(host, 'active', numericColumns);
  const sheetId = grids[0]?.sheetId ?? '';
  memory.meter.reset();
  return { host, memory, sheetId, grids };
}

function underLimit({
  largestRequest,
  largestResponse,
}: {
  largestRequest: number;
  largestResponse: number;
}) {
  return largestRequest < limit && largestResponse < limit;
}

describe.each([17, 1_000, 50_000])('with %d records', (records) => {
  it('checks the active sheet in two syncs, and one more for each further 4 MB', async () => {
    const { host, memory } = await opened(records);
    await readBook(host, 'active', numericColumns);
    const more = Math.floor(memory.meter.responseBytes / limit);
    expect(memory.meter.syncs).toBeLessThanOrEqual(2 + more + (records > 8000 ? 1 : 0));
    expect(underLimit(memory.meter)).toBe(true);
  });

  it('marks and clears in two syncs, whatever the number of findings', async () => {
    for (const count of [0, Math.min(20_000, records)]) {
      const { host, memory, sheetId } = await opened(records);
      await markCells(host, findingsOn(sheetId, count), [sheetId]);
      expect(memory.meter.syncs).toBeLessThanOrEqual(2);
      expect(underLimit(memory.meter)).toBe(true);
      memory.meter.reset();
      await clearMarks(host, [sheetId]);
      expect(memory.meter.syncs).toBeLessThanOrEqual(2);
    }
  });

  it('writes a change set in two syncs, and one more for each further 4 MB', async () => {
    const { host, memory, sheetId } = await opened(records);
    const changes: readonly CellChange[] = Array.from({ length: Math.min(20_000, records) }, (_, index) => ({
      sheet: 'Phụ lục',
      sheetId,
      cell: { row: index + 1, column: 3 },
      from: '≥ 30',
      to: '≥ 31',
    }));
    const { done, refused } = await applyChangeSet(host, changes);
    expect([done.length, refused]).toEqual([changes.length, []]);
    const { syncs, requestBytes, responseBytes } = memory.meter;
    expect(syncs).toBeLessThanOrEqual(2 + Math.ceil((requestBytes + responseBytes) / limit));
    expect(underLimit(memory.meter)).toBe(true);
  });

  it('lists findings in four syncs, and one more for each further 4 MB', async () => {
    const { host, memory, sheetId, grids } = await opened(records);
    const count = Math.min(20_000, records);
    await writeList(host, findingsPlan(findingsOn(sheetId, count), grids, 'vi'));
    const { syncs, requestBytes } = memory.meter;
    expect(syncs).toBeLessThanOrEqual(4 + Math.ceil(requestBytes / limit));
    expect(underLimit(memory.meter)).toBe(true);
  });
});

it('sums up 50,000 records in eight syncs and one more for each further 4 MB, the first time and again', async () => {
  const { grids, host, memory } = await opened(50_000);
  const checked = checkGrids(grids, {}, { rules: [] });
  const order = { parts: summaryParts, language: 'vi', at: '2024-07-09T14:05' } as const;
  for (const round of ['made', 'refreshed']) {
    memory.meter.reset();
    await generateSummary(host, checked, order);
    expect({ round, fits: keepsToBudget(memory.meter) }).toEqual({ round, fits: true });
    expect(memory.meter.requestBytes + memory.meter.responseBytes).toBeGreaterThan(limit);
  }
}, 120_000);

it('checks every sheet in three syncs, remembers in two, looks for traces in two and removes them in three', async () => {
  const { host, memory } = await openExcel({ 'Phụ lục': sheetOf(17), 'Mục tiêu': 'Trụ cột 2' });
  const counted = async (work: () => Promise<unknown>) => {
    memory.meter.reset();
    await work();
    return memory.meter.syncs;
  };
  expect(await counted(() => readBook(host, 'all', numericColumns))).toBe(3);
  expect(await counted(() => writeStore(host, nothingStored))).toBe(2);
  expect(await counted(() => findTraces(host))).toBe(2);
  expect(await counted(() => removeTraces(host))).toBe(3);
});
