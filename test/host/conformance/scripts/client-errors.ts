import { failure, type Claim } from '../claim';

export const clientErrors: readonly Claim[] = [
  {
    does: 'asks for a property to be loaded before it is read',
    async script(run) {
      return run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const range = sheet.getRange('A1');
        const count = context.workbook.worksheets.getCount();
        return [
          await failure(() => range.values),
          await failure(() => context.workbook.worksheets.items),
          await failure(() => range.isNullObject),
          await failure(() => count.value),
        ];
      });
    },
    gives: [
      { code: 'PropertyNotLoaded', at: 'Range.values' },
      { code: 'PropertyNotLoaded', at: 'WorksheetCollection.items' },
      { code: 'PropertyNotLoaded' },
      { code: 'ValueNotLoaded', at: 'clientResult.value' },
    ],
  },
  {
    does: 'says where what was looked for is not',
    async script(run) {
      const attempt = (act: (context: Excel.RequestContext) => void) =>
        failure(() =>
          run(async (context) => {
            act(context);
            await context.sync();
          }),
        );
      return [
        await attempt((context) => void context.workbook.worksheets.getItem('missing')),
        await attempt(
          (context) => void context.workbook.worksheets.getItem('missing').getRange('A1').load('values'),
        ),
        await attempt(
          (context) => void context.workbook.worksheets.getItem('Sheet1').getRange('no such place'),
        ),
        await attempt((context) => {
          context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1').values = [[1, 2, 3]];
        }),
        await attempt(
          (context) =>
            void context.workbook.worksheets.getItem('Sheet1').getRange('A1').getOffsetRange(-1, 0),
        ),
        await attempt((context) => void context.workbook.names.getItem('missing')),
      ];
    },
    gives: [
      {
        code: 'ItemNotFound',
        at: 'WorksheetCollection.getItem',
        statement: 'var worksheet = worksheets.getItem(...);',
      },
      {
        code: 'ItemNotFound',
        at: 'WorksheetCollection.getItem',
        statement: 'var worksheet = worksheets.getItem(...);',
      },
      {
        code: 'InvalidArgument',
        at: 'Worksheet.getRange',
        statement: 'var range = worksheet.getRange(...);',
      },
      { code: 'InvalidArgument', at: 'Range.values', statement: 'range.values = ...;' },
      {
        code: 'InvalidArgument',
        at: 'Range.getOffsetRange',
        statement: 'var offsetRange = range.getOffsetRange(...);',
      },
      {
        code: 'ItemNotFound',
        at: 'NamedItemCollection.getItem',
        statement: 'var name = names.getItem(...);',
      },
    ],
  },
  {
    does: 'passes over what is done to an object that is not there',
    async script(run) {
      return run(async (context) => {
        const none = context.workbook.worksheets.getItemOrNullObject('missing');
        const cell = none.getRange('A1');
        cell.values = [['lost']];
        cell.load('values');
        none.load('name');
        none.delete();
        await context.sync();
        return [none.isNullObject, cell.isNullObject, typeof none.name];
      });
    },
    gives: [true, true, 'undefined'],
  },
  {
    does: 'lets go of ranges at the end of a batch',
    async script(run) {
      let kept: Excel.Range | undefined;
      await run(async (context) => {
        kept = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
        kept.load('address');
        await context.sync();
      });
      return [kept?.address, await failure(() => kept?.load('values'))];
    },
    gives: ['Sheet1!A1', { code: 'InvalidObjectPath', at: '_reference()' }],
  },
  {
    does: 'finds a sheet again by its id after it was renamed',
    async script(run) {
      return run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.load('id');
        await context.sync();
        sheet.name = 'Khác';
        await context.sync();
        sheet.load('name');
        await context.sync();
        return sheet.name;
      });
    },
    gives: 'Khác',
  },
  {
    does: 'keeps what was done before an error in the same batch',
    async script(run) {
      const error = await failure(() =>
        run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.getRange('A1').values = [['done']];
          sheet.getRange('nowhere!').load('values');
          await context.sync();
        }),
      );
      const left = await run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
        await context.sync();
        return cell.values;
      });
      return [error, left];
    },
    gives: [
      {
        code: 'InvalidArgument',
        at: 'Worksheet.getRange',
        statement: 'var range1 = activeWorksheet.getRange(...);',
      },
      [['done']],
    ],
  },
];
