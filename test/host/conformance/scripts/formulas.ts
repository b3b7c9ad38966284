import { failure, type Claim } from '../claim';

/** Two indicators, and beside them what is worked out from them. */
function appendix(context: Excel.RequestContext): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.name = 'Phụ lục 1';
  sheet.getRange('A1:C3').values = [
    ['Điểm', 'Mục tiêu', 'Chênh lệch'],
    [10, 12, ''],
    [20, 26, ''],
  ];
  sheet.tables.add('A1:C3', true).name = 'Bảng';
  return sheet;
}

export const formulas: readonly Claim[] = [
  {
    does: 'shows what formulas give, as values, texts and types',
    async script(run) {
      return run(async (context) => {
        const sheet = appendix(context);
        sheet.getRange('C2:C3').formulas = [['=[@[Mục tiêu]]-[@Điểm]'], ['=[@[Mục tiêu]]-[@Điểm]']];
        const cells = sheet.getRange('E1:H1');
        cells.formulas = [['=SUM(Bảng[Chênh lệch])', "='Phụ lục 1'!C3/0", '=E1>5', '="Tổng: "&E1']];
        const own = sheet.getRange('C2:C3').load('formulas,values');
        cells.load('values,text,valueTypes,formulas');
        await context.sync();
        return [own.formulas, own.values, cells.values, cells.text, cells.valueTypes, cells.formulas];
      });
    },
    gives: [
      [['=[@[Mục tiêu]]-[@Điểm]'], ['=[@[Mục tiêu]]-[@Điểm]']],
      [[2], [6]],
      [[8, '#DIV/0!', true, 'Tổng: 8']],
      [['8', '#DIV/0!', 'TRUE', 'Tổng: 8']],
      [['Double', 'Error', 'Boolean', 'String']],
      [['=SUM(Bảng[Chênh lệch])', "='Phụ lục 1'!C3/0", '=E1>5', '="Tổng: "&E1']],
    ],
  },
  {
    does: 'follows a cell that formulas look at, also within one batch',
    async script(run) {
      return run(async (context) => {
        const sheet = appendix(context);
        const cell = sheet.getRange('E1');
        cell.formulas = [['=SUMIFS(Bảng[Mục tiêu],Bảng[Điểm],">15")']];
        const before = sheet.getRange('E1').load('values');
        sheet.getRange('B3').values = [[30]];
        const after = sheet.getRange('E1').load('values');
        await context.sync();
        sheet.getRange('A2').values = [[16]];
        const later = sheet.getRange('E1').load('values');
        await context.sync();
        return [before, after, later].map(({ values }) => values);
      });
    },
    gives: [[[26]], [[30]], [[42]]],
  },
  {
    does: 'writes one formula into all cells, and leaves cells alone for null',
    async script(run) {
      return run(async (context) => {
        const sheet = appendix(context);
        sheet.getRange('C2:C3').formulas = '=[@Điểm]*2' as never;
        sheet.getRange('C2:C3').formulas = [[null], ['=[@Điểm]*3']];
        const range = sheet.getRange('C2:C3').load('values,formulas');
        await context.sync();
        return [range.values, range.formulas];
      });
    },
    gives: [
      [[20], [60]],
      [['=[@Điểm]*2'], ['=[@Điểm]*3']],
    ],
  },
  {
    does: 'calculates by hand where it is told to',
    async script(run) {
      return run(async (context) => {
        const { application } = context.workbook;
        const sheet = appendix(context);
        sheet.getRange('E1:E2').formulas = [['=A2+1'], ['=E1+1']];
        application.calculationMode = 'Manual';
        await context.sync();
        const seen = [];
        for (const act of [
          () => undefined,
          () => application.calculate('Recalculate'),
          () => sheet.calculate(false),
          () => sheet.calculate(true),
          () => application.calculate('Full'),
          () => application.calculate('FullRebuild'),
        ]) {
          sheet.getRange('A2').values = [[seen.length]];
          act();
          seen.push(sheet.getRange('E1:E2').load('values'));
        }
        await context.sync();
        return seen.map(({ values }): unknown => values.flat());
      });
    },
    gives: [
      [11, 12],
      [2, 3],
      [3, 4],
      [4, 5],
      [5, 6],
      [6, 7],
    ],
  },
  {
    does: 'refuses formulas of another shape than the range',
    async script(run) {
      return run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:B1').formulas = [['=1'], ['=2']];
        return failure(() => context.sync());
      });
    },
    gives: {
      code: 'InvalidArgument',
      at: 'Range.formulas',
      statement: 'range.formulas = ...;',
    },
  },
];
