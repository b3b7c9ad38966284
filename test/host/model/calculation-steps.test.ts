import fc from 'fast-check';
import { createHost, type MemoryHost } from '../../../src/host';

type Edit = (workbook: Excel.Workbook, at: number) => void;

/** What users and the add-in do to a table of gaps and the appendix behind it. */
const edits: Readonly<Record<string, Edit>> = {
  'a figure': ({ worksheets }, at) => {
    worksheets.getItem('PL').getRange(`A${(at % 6) + 1}`).values = [[at]];
  },
  'a text for a figure': ({ worksheets }, at) => {
    worksheets.getItem('PL').getRange(`B${(at % 6) + 1}`).values = [['–']];
  },
  'a figure for a formula': ({ worksheets }, at) => {
    worksheets.getItem('Gaps').getRange(`B${(at % 5) + 2}`).values = [[at]];
  },
  'a formula of its own': ({ worksheets }, at) => {
    worksheets.getItem('Gaps').getRange(`C${(at % 4) + 2}`).formulas = [['=[@Goal]*Factor']];
  },
  'a row more': ({ worksheets }, at) => {
    worksheets
      .getItem('PL')
      .getRange(`${(at % 6) + 1}:${(at % 6) + 1}`)
      .insert('Down');
  },
  'a row less': ({ worksheets }, at) => {
    worksheets
      .getItem('PL')
      .getRange(`${(at % 6) + 1}:${(at % 6) + 1}`)
      .delete('Up');
  },
  'another height': ({ tables }, at) => tables.getItem('Bảng').resize(`A1:C${(at % 4) + 4}`),
  'another head': ({ worksheets }, at) => {
    worksheets.getItem('Gaps').getRange('B1').values = [[`Goal ${at}`]];
    worksheets.getItem('Gaps').getRange('B1').values = [['Goal']];
  },
  'another name': ({ names }, at) => {
    names.getItem('Factor').formula = `=${at}`;
  },
  'a name that nobody asks for': ({ names }, at) => {
    names.add(`Other${at}`, `=${at}`);
  },
};

async function act(host: MemoryHost, work: (workbook: Excel.Workbook) => void): Promise<void> {
  await host.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
}

async function gaps(): Promise<MemoryHost> {
  const host = createHost({ language: 'en-US', year: 2026 });
  await act(host, ({ names, worksheets }) => {
    worksheets.add('PL').getRange('A1:B6').values = [1, 2, 3, 4, 5, 6].map((row) => [row, row * 2]);
    names.add('Factor', '=10');
    const sheet = worksheets.add('Gaps');
    sheet.getRange('A1:C1').values = [['Now', 'Goal', 'Gap']];
    sheet.tables.add('A1:C5', true).name = 'Bảng';
    sheet.getRange('A2:B5').formulas = [1, 2, 3, 4].map((row) => [`=PL!A${row}`, `=PL!B${row}`]);
    sheet.getRange('C2:C5').formulas = '=IF(ISNUMBER([@Goal]),[@Goal]-[@Now],"")' as never;
    sheet.getRange('E1:E3').formulas = [['=SUM(Bảng[Gap])'], ['=E1*Factor'], ['=COUNTA(Bảng[#All])']];
  });
  return host;
}

const shown = (host: MemoryHost, anew: boolean): Promise<unknown> =>
  host.run(async (context) => {
    if (anew) context.application.calculate('Full');
    const range = context.workbook.worksheets.getItem('Gaps').getRange('A1:E9').load('values');
    await context.sync();
    return range.values;
  });

describe('formulas after any edits', () => {
  const step = fc.tuple(fc.constantFrom(...Object.keys(edits)), fc.integer({ min: 1, max: 999 }));

  it('show what they show when all of them are calculated anew from the file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const host = await gaps();
        for (const [edit, at] of steps) {
          // Whoever looks in between must not change what comes out.
          if (at % 2 === 0) await shown(host, false);
          await act(host, (workbook) => edits[edit]?.(workbook, at)).catch(() => undefined);
        }
        const again = createHost({ file: host.saveWorkbook(), language: 'en-US', year: 2026 });
        expect(await shown(host, false)).toEqual(await shown(again, true));
      }),
      { numRuns: 40 },
    );
  });
});
