import fc from 'fast-check';
import { generateSummary, summaryParts } from '../../src/app';
import { openSession } from '../../src/app/in-excel';
import type { Host } from '../../src/excel';
import type { Session } from '../../src/app/in-excel';
import { createHost } from '../../src/host';
import { textsOf } from '../host/package/fixtures/parts-of';
import { asAddInSees, openExcel } from './open-excel';

const appendix = `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện
1 | Chỉ số: 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30% | Sở Kế hoạch và Đầu tư | Cục Thống kê tỉnh | 30/8/2024
2 | Chỉ số: 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Các sở, ngành | Sở Tài chính | 30/8/2024`;

/** A workbook with what a user may have: conditional formats, fills, a selection, a sheet that bears our name. */
async function planners(): Promise<Uint8Array> {
  const { memory } = await openExcel({ 'Phụ lục': appendix, 'Kết quả rà soát': 'của anh Ba', _Soát: 'x' });
  await memory.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Phụ lục');
    const own = sheet.getRanges('C2:C3,D2').conditionalFormats.add('Custom');
    own.custom.rule.formula = '=$C2>20';
    own.custom.format.fill.color = '#00FF00';
    sheet.getRange('A1:G1').format.fill.color = '#FFFF00';
    sheet.getRange('D3').select();
    await context.sync();
  });
  return memory.saveWorkbook();
}

type Step = (session: Session, host: Host) => Promise<void>;

/** All that leaves something of ours behind, and what takes some of it away. */
const steps: Readonly<Record<string, Step>> = {
  'check one': (session) => session.check('active'),
  'check all': (session) => session.check('all'),
  mark: (session) => session.setMarking(true),
  clear: (session) => session.setMarking(false),
  keep: async (session) => {
    const finding = session.state().checked?.findings[0];
    if (finding) await session.ignore(finding, 'Theo mẫu', 'Anh Ba', '2024-07-09');
  },
  'take back': async (session) => {
    const kept = session.state().checked?.findings.find(({ ignored }) => ignored)?.ignored;
    if (kept) await session.takeBack(kept);
  },
  columns: (session) =>
    session.setColumns([{ sheet: 'Phụ lục', header: 'Đơn vị phối hợp', field: null, column: 5 }]),
  severity: (session) => session.setSeverity('lead-generic', 'off'),
  list: (session) => session.listFindings('vi'),
  'sum up': async (session, host) => {
    const { checked } = session.state();
    const order = { language: 'vi', at: '2024-07-09T14:05' } as const;
    if (checked) await generateSummary(host, checked, { ...order, parts: summaryParts });
  },
  'tell the gaps': async (session, host) => {
    const { checked } = session.state();
    const order = { language: 'en', at: '2024-07-10T08:00' } as const;
    if (checked) await generateSummary(host, checked, { ...order, parts: ['gaps'] });
  },
  clean: (session) => session.cleanUp(),
};

/**
 * Styles may keep what was added; ranks of formats are numbered afresh, as Excel does at each save; a sheet that was
 * in front for a while says that it is no more.
 */
const partsIn = (file: Uint8Array) =>
  Object.entries(textsOf(file))
    .filter(([name]) => name !== 'xl/styles.xml')
    .map(([name, text]) => [name, text.replace(/ priority="\d+"/g, '').replace(onceInFront, '')]);

const onceInFront = '<sheetViews><sheetView tabSelected="0" workbookViewId="0"/></sheetViews>';

it('gives back a workbook with nothing of ours in it, whatever was done before, saved in between or not', async () => {
  const file = await planners();
  const names = Object.keys(steps);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...names, 'save and open'), { maxLength: 8 }),
      async (sequence) => {
        let memory = createHost({ file, profile: 'web' });
        let session = openSession(asAddInSees(memory));
        for (const name of ['check one', ...sequence]) {
          if (name === 'save and open') {
            session.close();
            memory = createHost({ file: memory.saveWorkbook(), profile: 'web' });
            session = openSession(asAddInSees(memory));
            await session.check('active');
          } else await steps[name]?.(session, asAddInSees(memory));
          expect(session.state().trouble).toBeNull();
        }
        await session.cleanUp();
        session.close();
        await memory.as('user').run(async (context) => {
          context.workbook.worksheets.getItem('Phụ lục').activate();
          await context.sync();
        });
        expect(partsIn(memory.saveWorkbook())).toEqual(partsIn(file));
      },
    ),
    { numRuns: 25 },
  );
}, 60_000);
