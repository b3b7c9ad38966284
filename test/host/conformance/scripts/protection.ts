import { failure, type Claim } from '../claim';

export const protection: readonly Claim[] = [
  {
    does: 'lets locked cells of a protected sheet be read, not written',
    async script(run) {
      return run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1').values = [['kept']];
        sheet.getRange('B1').format.protection.locked = false;
        sheet.protection.protect({ allowFormatCells: true });
        sheet.protection.load('protected,options');
        await context.sync();
        const attempt = (act: () => void) =>
          failure(async () => {
            act();
            await context.sync();
          });
        const refused = await attempt(() => (sheet.getRange('A1').values = [['lost']]));
        const unlocked = await attempt(() => (sheet.getRange('B1').values = [['free']]));
        const formatted = await attempt(() => (sheet.getRange('A1').format.fill.color = '#FFFF00'));
        const table = await attempt(() => void sheet.tables.add('A5:B6', true));
        const read = sheet.getRange('A1:B1');
        read.load('values');
        sheet.protection.unprotect();
        const after = sheet.protection.load('protected');
        await context.sync();
        return [
          sheet.protection.options.allowFormatCells,
          refused,
          unlocked,
          formatted,
          table,
          read.values,
          after.protected,
        ];
      });
    },
    gives: [
      true,
      { code: 'AccessDenied', at: 'Range.values', statement: 'range.values = ...;' },
      'no error',
      'no error',
      { code: 'AccessDenied', at: 'TableCollection.add', statement: 'var add = tables.add(...);' },
      [['kept', 'free']],
      false,
    ],
  },
  {
    does: 'keeps the sheets of a workbook whose structure is protected',
    async script(run) {
      return run(async (context) => {
        const { protection: structure, worksheets } = context.workbook;
        structure.protect();
        structure.load('protected');
        await context.sync();
        const refused = await failure(async () => {
          worksheets.add('B');
          await context.sync();
        });
        structure.unprotect();
        worksheets.add('B');
        const count = worksheets.getCount();
        await context.sync();
        return [structure.protected, refused, count.value];
      });
    },
    gives: [
      true,
      { code: 'AccessDenied', at: 'WorksheetCollection.add', statement: 'var add = worksheets.add(...);' },
      2,
    ],
  },
];
