import { openSession } from '../../../src/app/in-excel/session';
import { readStore, writeStore, nothingStored } from '../../../src/excel';
import { openExcel } from '../../excel/open-excel';

const appendix = `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện
1 | Chỉ số: 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Ban Chuyển đổi số | Cục Thống kê tỉnh | 30/8/2024`;

const organisation = {
  name: 'Ban Chuyển đổi số',
  abbreviations: [],
  kind: 'body',
  from: null,
  until: null,
  successor: null,
} as const;

describe('a choice made in the pane', () => {
  it('can be seen and made before anything was checked', async () => {
    const { host } = await openExcel({ 'Phụ lục': appendix });
    const session = openSession(host);
    await session.recall();
    expect(session.state().stored).toEqual(nothingStored);
    await session.setSeverity('lead-unknown', 'error');
    expect(session.state().checked).toBeNull();
    expect((await readStore(host)).settings).toEqual(new Map([['severity:lead-unknown', 'error']]));
    session.close();
  });

  it('is checked by at once', async () => {
    const { host } = await openExcel({ 'Phụ lục': appendix });
    const session = openSession(host);
    await session.check('active');
    const rules = () => session.state().checked?.findings.map(({ rule }) => rule) ?? [];
    expect(rules()).toContain('lead-unknown');
    await session.setOrganisation(organisation, null);
    expect(rules()).not.toContain('lead-unknown');
    await session.removeOrganisation(organisation.name);
    expect(rules()).toContain('lead-unknown');
    await session.setFact({ sheet: 'Phụ lục', fact: 'framework', value: 'PCI' });
    expect(session.state().checked?.appendices[0]?.appendix.facts.framework).toBe('PCI');
    session.close();
  });

  it('waits for its turn while something else is being done', async () => {
    const { host } = await openExcel({ 'Phụ lục': appendix });
    const session = openSession(host);
    await Promise.all([
      session.check('active'),
      session.setSeverity('lead-unknown', 'off'),
      session.setLanguage('en'),
    ]);
    expect([...(await readStore(host)).settings.keys()].sort()).toEqual([
      'language',
      'severity:lead-unknown',
    ]);
    session.close();
  });

  it('leaves standing what a co-author has chosen meanwhile', async () => {
    const { host } = await openExcel({ 'Phụ lục': appendix });
    const session = openSession(host);
    await session.check('active');
    await writeStore(host, { ...nothingStored, organisations: [organisation] });
    await session.setLanguage('en');
    expect(await readStore(host)).toMatchObject({ organisations: [organisation] });
    session.close();
  });

  it('lasts as long as the pane where the workbook takes no sheet of ours', async () => {
    const { host, memory } = await openExcel({ 'Phụ lục': appendix });
    const session = openSession(host);
    await session.check('active');
    await memory.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    await session.setSeverity('lead-unknown', 'off');
    await session.setLanguage('en');
    expect(session.state()).toMatchObject({ keptInPane: 'structure', trouble: null });
    expect([...(session.state().stored?.settings.keys() ?? [])]).toEqual([
      'severity:lead-unknown',
      'language',
    ]);
    expect(session.state().checked?.findings.map(({ rule }) => rule)).not.toContain('lead-unknown');
    session.close();
  });
});
