import { checkGrids, rememberedChoices } from '../../../src/app';
import type { Stored } from '../../../src/excel';
import { nothingStored, readStore, writeStore } from '../../../src/excel';
import { openExcel } from '../../excel/open-excel';
import { sheetOf } from '../../support/sheet-text';

const sheet = `
PHỤ LỤC MỤC TIÊU PII NĂM 2024
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện
1 | Chỉ số: 2.1.2. Tỷ lệ học sinh | 20 | ≥ 30 | Ban Chuyển đổi số | Sở Tài chính | 30/8/2024
2 | Chỉ số: 2.2.1. Tỷ lệ chi | 5 | ≥ 10 | BCĐS | Sở Tài chính | 30/8/2024`;

const choices: Stored = {
  settings: new Map([
    ['severity:text-spacing', 'off'],
    ['language', 'en'],
  ]),
  columns: [{ sheet: 'Phụ lục', header: 'Đơn vị phối hợp', field: 'note', column: 'F' }],
  ignores: [{ fingerprint: 'x:1', reason: 'Theo mẫu', by: null, date: '2024-07-09' }],
  organisations: [
    {
      name: 'Ban Chuyển đổi số',
      abbreviations: ['BCĐS', 'Ban CĐS'],
      kind: 'body',
      from: '2024-01-01',
      until: null,
      successor: null,
    },
  ],
  plan: [
    { sheet: 'Phụ lục', fact: 'plan-date', value: '2024-07' },
    { sheet: 'Phụ lục', fact: 'index-score', value: '46.51' },
    { sheet: 'Phụ lục', fact: 'pillar-goal:2', value: '> 90' },
    { sheet: 'Phụ lục', fact: 'pillar-score:2', value: '31.5' },
    { sheet: 'Phụ lục', fact: 'pillar-goal:7', value: 'trên 99' },
  ],
};

async function checkedWith(stored: Stored) {
  const { host } = await openExcel({ 'Phụ lục': sheet });
  await writeStore(host, stored);
  const grids = [sheetOf(sheet)];
  const remembered = await rememberedChoices(host, grids);
  return { remembered, checked: checkGrids(grids, remembered.told, remembered.choices) };
}

describe('what a workbook remembers', () => {
  it('is found again as it was left', async () => {
    const { host } = await openExcel({ 'Phụ lục': sheet });
    await writeStore(host, choices);
    expect(await readStore(host)).toEqual(choices);
  });

  it('says how columns are read, what weighs how much and what is kept', async () => {
    const { told, choices: checking } = (await checkedWith(choices)).remembered;
    expect(told.columns).toEqual([{ sheetId: 'Phụ lục', column: 5, field: 'note' }]);
    expect(checking.ignores).toEqual(choices.ignores);
    expect(checking.severities).toEqual(new Map([['text-spacing', 'off']]));
  });

  it('makes the province’s own organisations known, by name and by abbreviation', async () => {
    const unknown = async (stored: Stored) =>
      (await checkedWith(stored)).checked.findings.filter(({ rule }) => rule === 'lead-unknown').length;
    expect(await unknown(nothingStored)).toBeGreaterThan(0);
    expect(await unknown(choices)).toBe(0);
    const { checked } = await checkedWith(choices);
    expect(Object.keys(checked.appendices[0]?.gaps.rollup.byLead ?? {})).toEqual(['Ban Chuyển đổi số']);
  });

  it('tells last year’s index and the pillars’ goals', async () => {
    const [computed] = (await checkedWith(choices)).checked.appendices;
    expect(computed?.appendix.facts.planDate).toBe('2024-07');
    expect(computed?.gaps.worth).toMatchObject({ from: 46.51 });
    expect(computed?.gaps.feasibility).toMatchObject([
      { pillar: '2', goal: 90, verdict: 'unreachable', source: { sheet: 'Phụ lục', cell: null } },
      { pillar: '7', goal: 99, verdict: 'demanding' },
    ]);
  });

  it('counts for its own sheet alone', async () => {
    const elsewhere = choices.plan.map((fact) => ({ ...fact, sheet: 'Trang khác' }));
    const { remembered } = await checkedWith({ ...choices, plan: elsewhere });
    expect(remembered.told).toMatchObject({ facts: [], pillarGoals: [] });
  });

  it('passes over what somebody has spoiled by hand', async () => {
    const { told } = (
      await checkedWith({
        ...nothingStored,
        plan: [
          { sheet: 'Phụ lục', fact: 'framework', value: 'ABC' },
          { sheet: 'Phụ lục', fact: 'target-year', value: 'năm nay' },
          { sheet: 'Phụ lục', fact: 'plan-date', value: '9/7' },
          { sheet: 'Phụ lục', fact: 'issuer', value: 'UBND tỉnh Bắc Giang' },
        ],
      })
    ).remembered;
    expect(told.facts).toEqual([
      {
        sheetId: 'Phụ lục',
        headerRow: null,
        framework: null,
        edition: null,
        baselineYear: null,
        targetYear: null,
        planDate: null,
        issuer: 'UBND tỉnh Bắc Giang',
        indexScore: null,
      },
    ]);
  });
});

describe('a store of an earlier version, which has three tables', () => {
  async function openOldStore() {
    const opened = await openExcel({ 'Phụ lục': sheet });
    await writeStore(opened.host, { ...choices, organisations: [], plan: [] });
    await opened.memory.run(async (context) => {
      for (const name of ['SoatOrganisations', 'SoatPlan'])
        context.workbook.tables.getItemOrNullObject(name).getRange().clear();
      for (const name of ['SoatOrganisations', 'SoatPlan']) context.workbook.tables.getItem(name).delete();
      await context.sync();
    });
    return opened;
  }

  it('still reads', async () => {
    const { host } = await openOldStore();
    expect(await readStore(host)).toEqual({ ...choices, organisations: [], plan: [] });
  });

  it('takes the new tables beside the old', async () => {
    const { host } = await openOldStore();
    await writeStore(host, choices);
    expect(await readStore(host)).toEqual(choices);
  });
});
