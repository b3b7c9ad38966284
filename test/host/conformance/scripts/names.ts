import { failure, type Claim } from '../claim';

export const names: readonly Claim[] = [
  {
    does: 'names cells of the workbook and of a sheet',
    async script(run) {
      return run(async (context) => {
        const { workbook } = context;
        const sheet = workbook.worksheets.getActiveWorksheet();
        const cells = workbook.names.add('Vùng', sheet.getRange('A1:B2'), 'ghi chú');
        const kind = sheet.names.add('_soat.kind', '="gap"');
        const number = workbook.names.addFormulaLocal('Số', '=5');
        kind.visible = false;
        cells.load('name,type,value,formula,visible,comment,scope');
        kind.load('name,type,value,formula,visible,scope');
        number.load('type,value');
        const range = cells.getRange();
        range.load('address');
        const byName = sheet.getRange('Vùng');
        byName.load('address');
        const none = kind.getRangeOrNullObject();
        const missing = workbook.names.getItemOrNullObject('_soat.kind');
        sheet.names.load('items/name');
        const count = workbook.names.getCount();
        kind.worksheet.load('name');
        const home = cells.worksheetOrNullObject;
        home.load('name');
        await context.sync();
        return [
          cells.toJSON(),
          kind.toJSON(),
          [number.type, number.value],
          [range.address, byName.address, none.isNullObject, missing.isNullObject],
          [sheet.names.items.map(({ name }) => name), count.value],
          [kind.worksheet.name, home.isNullObject],
        ];
      });
    },
    gives: [
      {
        comment: 'ghi chú',
        formula: '=Sheet1!$A$1:$B$2',
        name: 'Vùng',
        scope: 'Workbook',
        type: 'Range',
        value: 'Sheet1!A1:B2',
        visible: true,
      },
      {
        visible: false,
        formula: '="gap"',
        name: '_soat.kind',
        scope: 'Worksheet',
        type: 'String',
        value: 'gap',
      },
      ['Double', 5],
      ['Sheet1!A1:B2', 'Sheet1!A1:B2', true, true],
      [['_soat.kind'], 2],
      ['Sheet1', true],
    ],
  },
  {
    does: 'changes and deletes names',
    async script(run) {
      return run(async (context) => {
        const { names: all } = context.workbook;
        const name = all.add('Tên', '=Sheet1!$A$1');
        name.formula = '=Sheet1!$B$2';
        name.comment = 'mới';
        await context.sync();
        const again = all.getItem('tên');
        again.load('formula,comment');
        await context.sync();
        again.delete();
        all.load('items/name');
        await context.sync();
        return [String(again.formula), again.comment, all.items.length];
      });
    },
    gives: ['=Sheet1!$B$2', 'mới', 0],
  },
  {
    does: 'refuses what is no name',
    async script(run) {
      const attempt = (name: string) =>
        failure(() =>
          run(async (context) => {
            context.workbook.names.add(name, '=1');
            await context.sync();
          }),
        );
      return [await attempt('A1'), await attempt('a b'), await attempt('ok'), await attempt('OK')];
    },
    gives: [
      { code: 'InvalidArgument', at: 'NamedItemCollection.add', statement: 'var add = names.add(...);' },
      { code: 'InvalidArgument', at: 'NamedItemCollection.add', statement: 'var add = names.add(...);' },
      'no error',
      { code: 'ItemAlreadyExists', at: 'NamedItemCollection.add', statement: 'var add = names.add(...);' },
    ],
  },
];
