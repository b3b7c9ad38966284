import { failure, type Claim } from '../claim';

async function mark(
  context: Excel.RequestContext,
  addresses: string,
  formula: string,
  color: string,
): Promise<void> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const format = sheet.getRanges(addresses).conditionalFormats.add('Custom');
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = color;
  await context.sync();
}

export const marks: readonly Claim[] = [
  {
    does: 'marks cells, recognises its marks among others, and removes them',
    async script(run) {
      return run(async (context) => {
        await mark(context, 'A1:A3,C5', '=LEN("soat:error")>0', '#F8CBAD');
        await mark(context, 'B2', '=B2>5', '#FFFF00');
        const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange();
        conditionalFormats.load(
          'items/id,items/type,items/priority,items/stopIfTrue,items/customOrNullObject/rule/formula,items/custom/format/fill/color',
        );
        await context.sync();
        const found = conditionalFormats.items.map(
          ({ custom, customOrNullObject, priority, stopIfTrue, type }) => [
            type,
            priority,
            stopIfTrue,
            customOrNullObject.rule.formula,
            custom.format.fill.color,
          ],
        );
        const ours = conditionalFormats.items.filter(({ customOrNullObject }) =>
          customOrNullObject.rule.formula.includes('soat:'),
        );
        const ranges = ours.map((format) => format.getRanges());
        for (const range of ranges) range.load('address');
        await context.sync();
        for (const format of ours) format.delete();
        const left = conditionalFormats.getCount();
        await context.sync();
        return [found, ranges.map(({ address }) => address), left.value];
      });
    },
    gives: [
      [
        ['Custom', 0, false, '=B2>5', '#FFFF00'],
        ['Custom', 1, false, '=LEN("soat:error")>0', '#F8CBAD'],
      ],
      ['Sheet1!A1:A3,Sheet1!C5'],
      1,
    ],
  },
  {
    does: 'formats what a mark shows and changes its rank',
    async script(run) {
      return run(async (context) => {
        await mark(context, 'A1:B2', '=A1>0', '#FFFF00');
        await mark(context, 'B2:C3', '=TRUE', '#00FF00');
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const formats = sheet.getRange('A1').conditionalFormats;
        const first = formats.getItemAt(0);
        const { font } = first.custom.format;
        font.set({ bold: true, italic: false, strikethrough: true, underline: 'Double', color: '#FF0000' });
        first.custom.format.numberFormat = '0.0';
        first.priority = 0;
        first.stopIfTrue = true;
        const range = first.getRange();
        range.load('address');
        const same = first.getRangeOrNullObject();
        same.load('address');
        first.load(
          'id,priority,stopIfTrue,type,custom/rule/formula,custom/format/numberFormat,custom/format/font/*,custom/format/fill/color',
        );
        await context.sync();
        const byId = formats.getItem(first.id);
        byId.load('priority');
        const maybe = formats.getItemOrNullObject('none');
        first.custom.format.font.clear();
        first.custom.format.fill.clear();
        byId.load('custom/format/fill/color,custom/format/font/bold');
        await context.sync();
        return [
          first.custom.toJSON(),
          [range.address, same.address, byId.priority, maybe.isNullObject],
          [byId.custom.format.fill.color, byId.custom.format.font.bold],
        ];
      });
    },
    gives: [
      {
        format: {
          numberFormat: '0.0',
          font: { bold: true, italic: false, strikethrough: true, underline: 'Double', color: '#FF0000' },
          fill: { color: '#FFFF00' },
        },
        rule: { formula: '=A1>0' },
      },
      ['Sheet1!A1:B2', 'Sheet1!A1:B2', 0, true],
      ['', null],
    ],
  },
  {
    does: 'draws the borders of what a mark shows',
    async script(run) {
      return run(async (context) => {
        await mark(context, 'A1:B2', '=A1>0', '#FFFF00');
        const { borders } = context.workbook.worksheets
          .getActiveWorksheet()
          .getRange('A1')
          .conditionalFormats.getItemAt(0).custom.format;
        borders.top.color = '#C00000';
        borders.bottom.style = 'Dash';
        borders.getItem('EdgeLeft').style = 'Continuous';
        borders.left.style = 'None';
        borders.load('count,items/sideIndex,items/style,items/color');
        borders.right.load('style');
        await context.sync();
        return [
          borders.count,
          borders.items.map(({ color, sideIndex, style }) => [sideIndex, style, color]),
          borders.right.style,
        ];
      });
    },
    gives: [
      4,
      [
        ['EdgeTop', 'Continuous', '#C00000'],
        ['EdgeBottom', 'Dash', '#000000'],
        ['EdgeLeft', 'None', '#000000'],
        ['EdgeRight', 'None', '#000000'],
      ],
      'None',
    ],
  },
  {
    does: 'takes marks away from a part of their cells',
    async script(run) {
      return run(async (context) => {
        await mark(context, 'A1:C3', '=TRUE', '#FFFF00');
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('B2').conditionalFormats.clearAll();
        const left = sheet.getRange().conditionalFormats.getItemAt(0).getRanges();
        left.load('address,cellCount');
        const one = sheet.getRange().conditionalFormats.getItemAt(0).getRangeOrNullObject();
        await context.sync();
        const single = await failure(async () => {
          sheet.getRange().conditionalFormats.getItemAt(0).getRange();
          await context.sync();
        });
        return [left.address, left.cellCount, one.isNullObject, single];
      });
    },
    gives: [
      'Sheet1!A1:C1,Sheet1!A3:C3,Sheet1!A2,Sheet1!C2',
      8,
      true,
      {
        code: 'InvalidOperation',
        at: 'ConditionalFormat.getRange',
        statement: 'var range1 = itemAt.getRange();',
      },
    ],
  },
  {
    does: 'refuses an unknown mark',
    async script(run) {
      return failure(() =>
        run(async (context) => {
          const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
          conditionalFormats.load('items');
          await context.sync();
          conditionalFormats.getItem('nothing').load('type');
          await context.sync();
        }),
      );
    },
    gives: {
      code: 'ItemNotFound',
      at: 'ConditionalFormatCollection.getItem',
      statement: 'var conditionalFormat = conditionalFormats.getItem(...);',
    },
  },
];
