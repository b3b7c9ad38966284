import { failure, type Claim } from '../claim';

export const sheets: readonly Claim[] = [
  {
    does: 'adds, names, moves, colours, hides and deletes sheets',
    async script(run) {
      return run(async (context) => {
        const { worksheets } = context.workbook;
        const added = worksheets.add('Chênh lệch');
        const second = worksheets.add();
        added.tabColor = '#70AD47';
        added.position = 0;
        second.visibility = 'Hidden';
        worksheets.add('Bỏ').delete();
        worksheets.load('items/id,items/name,items/position,items/visibility,items/tabColor');
        const all = worksheets.getCount();
        const visible = worksheets.getCount(true);
        await context.sync();
        added.name = 'Báo cáo';
        added.showGridlines = false;
        added.showHeadings = false;
        added.load('name,showGridlines,showHeadings');
        await context.sync();
        return [
          worksheets.items.map(({ name, position, tabColor, visibility }) => [
            name,
            position,
            visibility,
            tabColor,
          ]),
          worksheets.items.every(({ id }) => id.startsWith('{')),
          [all.value, visible.value],
          [added.name, added.showGridlines, added.showHeadings],
        ];
      });
    },
    gives: [
      [
        ['Chênh lệch', 0, 'Visible', '#70AD47'],
        ['Sheet1', 1, 'Visible', ''],
        ['Sheet3', 2, 'Hidden', ''],
      ],
      true,
      [3, 2],
      ['Báo cáo', false, false],
    ],
  },
  {
    does: 'goes from sheet to sheet',
    async script(run) {
      return run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.add('B').visibility = 'Hidden';
        worksheets.add('C');
        const first = worksheets.getFirst();
        const last = worksheets.getLast(true);
        const found = [
          first,
          last,
          first.getNext(),
          first.getNextOrNullObject(true),
          last.getPrevious(true),
          last.getPreviousOrNullObject(),
        ];
        for (const sheet of found) sheet.load('name');
        const none = last.getNextOrNullObject();
        last.calculate(true);
        last.activate();
        const active = worksheets.getActiveWorksheet();
        active.load('name');
        await context.sync();
        return [found.map(({ name }) => name), none.isNullObject, active.name];
      });
    },
    gives: [['Sheet1', 'C', 'B', 'C', 'Sheet1', 'B'], true, 'C'],
  },
  {
    does: 'refuses names that no sheet may bear',
    async script(run) {
      const attempt = (name: string) =>
        failure(() =>
          run(async (context) => {
            context.workbook.worksheets.add(name);
            await context.sync();
          }),
        );
      return [
        await attempt('sheet1'),
        await attempt('a/b'),
        await attempt('x'.repeat(32)),
        await attempt("'quoted"),
        await attempt('x'.repeat(31)),
      ];
    },
    gives: [
      {
        code: 'ItemAlreadyExists',
        at: 'WorksheetCollection.add',
        statement: 'var add = worksheets.add(...);',
      },
      { code: 'InvalidArgument', at: 'WorksheetCollection.add', statement: 'var add = worksheets.add(...);' },
      { code: 'InvalidArgument', at: 'WorksheetCollection.add', statement: 'var add = worksheets.add(...);' },
      { code: 'InvalidArgument', at: 'WorksheetCollection.add', statement: 'var add = worksheets.add(...);' },
      'no error',
    ],
  },
  {
    does: 'quotes a sheet whose name needs it, and finds it again',
    async script(run) {
      return run(async (context) => {
        const sheet = context.workbook.worksheets.add("Phụ lục '26");
        const cell = sheet.getRange('A1');
        cell.load('address');
        await context.sync();
        const again = sheet.getRange(cell.address);
        again.load('address,worksheet/name');
        await context.sync();
        return [cell.address, again.address, again.worksheet.name];
      });
    },
    gives: ["'Phụ lục ''26'!A1", "'Phụ lục ''26'!A1", "Phụ lục '26"],
  },
  {
    does: 'keeps the last visible sheet',
    async script(run) {
      return [
        await failure(() =>
          run(async (context) => {
            context.workbook.worksheets.getItem('Sheet1').visibility = 'Hidden';
            await context.sync();
          }),
        ),
        await failure(() =>
          run(async (context) => {
            context.workbook.worksheets.getItem('Sheet1').delete();
            await context.sync();
          }),
        ),
      ];
    },
    gives: [
      { code: 'InvalidOperation', at: 'Worksheet.visibility', statement: 'worksheet.visibility = ...;' },
      { code: 'InvalidOperation', at: 'Worksheet.delete', statement: 'worksheet.delete();' },
    ],
  },
  {
    does: 'freezes panes',
    async script(run) {
      return run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const { freezePanes } = sheet;
        const before = freezePanes.getLocationOrNullObject();
        const places: Excel.Range[] = [];
        const look = () => {
          const place = freezePanes.getLocationOrNullObject();
          place.load('address');
          places.push(place);
        };
        freezePanes.freezeRows(2);
        look();
        freezePanes.freezeColumns(1);
        look();
        freezePanes.freezeAt(sheet.getRange('A1:B3'));
        look();
        freezePanes.unfreeze();
        const after = freezePanes.getLocationOrNullObject();
        await context.sync();
        return [before.isNullObject, places.map(({ address }) => address), after.isNullObject];
      });
    },
    gives: [true, ['Sheet1!1:2', 'Sheet1!A:A', 'Sheet1!A1:B3'], true],
  },
  {
    does: 'selects and tells what is selected',
    async script(run) {
      return run(async (context) => {
        const { workbook } = context;
        const sheet = workbook.worksheets.add('B');
        sheet.getRange('C3:D4').select();
        const range = workbook.getSelectedRange();
        const areas = workbook.getSelectedRanges();
        const cell = workbook.getActiveCell();
        const active = workbook.worksheets.getActiveWorksheet();
        range.load('address');
        areas.load('address');
        cell.load('address');
        active.load('name');
        await context.sync();
        return [range.address, areas.address, cell.address, active.name];
      });
    },
    gives: ['B!C3:D4', 'B!C3:D4', 'B!C3', 'B'],
  },
  {
    does: 'tells of the workbook and how it is set',
    async script(run) {
      return run(async (context) => {
        const { workbook } = context;
        const app = workbook.application;
        app.calculationMode = 'Manual';
        app.load('calculationMode,decimalSeparator,thousandsSeparator,useSystemSeparators');
        app.cultureInfo.load('name,numberFormat/numberDecimalSeparator,numberFormat/numberGroupSeparator');
        app.suspendScreenUpdatingUntilNextSync();
        app.suspendApiCalculationUntilNextSync();
        app.calculate('Full');
        workbook.load('name,readOnly');
        await context.sync();
        return [app.toJSON(), workbook.name, workbook.readOnly];
      });
    },
    gives: [
      {
        calculationMode: 'Manual',
        decimalSeparator: '.',
        thousandsSeparator: ',',
        useSystemSeparators: true,
        cultureInfo: {
          name: 'en-US',
          numberFormat: { numberDecimalSeparator: '.', numberGroupSeparator: ',' },
        },
      },
      'Book1.xlsx',
      false,
    ],
  },
];
