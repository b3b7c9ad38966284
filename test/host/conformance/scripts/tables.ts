import { failure, type Claim } from '../claim';

const GRID = [
  ['Mã', 'Điểm', 'Ghi chú'],
  ['a', 1, 'x'],
  ['b', 2, 'y'],
];

function fill(context: Excel.RequestContext): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange('B2:D4').values = GRID;
  return sheet;
}

export const tables: readonly Claim[] = [
  {
    does: 'lets a table grow and shrink with the rows of its sheet, as far as one blank row',
    async script(run) {
      return run(async (context) => {
        const sheet = fill(context);
        const table = sheet.tables.add('B2:D4', true);
        const ranges: Excel.Range[] = [];
        const look = () => {
          const range = table.getRange();
          range.load('address');
          ranges.push(range);
        };
        for (const [rows, change] of [
          ['3:4', 'insert'],
          ['6:6', 'delete'],
          ['4:5', 'delete'],
          ['3:3', 'delete'],
        ] as const) {
          if (change === 'insert') sheet.getRange(rows).insert('Down');
          else sheet.getRange(rows).delete('Up');
          look();
        }
        await context.sync();
        return ranges.map(({ address }) => address);
      });
    },
    gives: ['Sheet1!B2:D6', 'Sheet1!B2:D5', 'Sheet1!B2:D3', 'Sheet1!B2:D3'],
  },
  {
    does: 'makes a table and finds its parts, also by structured reference',
    async script(run) {
      return run(async (context) => {
        const sheet = fill(context);
        const table = sheet.tables.add('B2:D4', true);
        table.name = 'Bảng';
        table.set({
          style: 'TableStyleLight9',
          showBandedColumns: true,
          showBandedRows: false,
          showFilterButton: false,
          highlightFirstColumn: true,
          highlightLastColumn: true,
          showTotals: true,
        });
        table.load();
        table.worksheet.load('name');
        const parts = [
          table.getRange(),
          table.getHeaderRowRange(),
          table.getDataBodyRange(),
          table.getTotalRowRange(),
          sheet.getRange('Bảng'),
          sheet.getRange('Bảng[Điểm]'),
          sheet.getRange('Bảng[#All]'),
          sheet.getRange('Bảng[[#Headers],[Mã]:[Điểm]]'),
        ];
        for (const part of parts) part.load('address');
        await context.sync();
        const { id, ...rest } = table.toJSON();
        return [typeof id, rest, parts.map(({ address }) => address), table.worksheet.name];
      });
    },
    gives: [
      'string',
      {
        name: 'Bảng',
        style: 'TableStyleLight9',
        showBandedColumns: true,
        showBandedRows: false,
        showFilterButton: false,
        highlightFirstColumn: true,
        highlightLastColumn: true,
        showTotals: true,
        showHeaders: true,
      },
      [
        'Sheet1!B2:D5',
        'Sheet1!B2:D2',
        'Sheet1!B3:D4',
        'Sheet1!B5:D5',
        'Sheet1!B3:D4',
        'Sheet1!C3:C4',
        'Sheet1!B2:D5',
        'Sheet1!B2:C2',
      ],
      'Sheet1',
    ],
  },
  {
    does: 'lists tables of the workbook and of a sheet',
    async script(run) {
      return run(async (context) => {
        fill(context).tables.add('Sheet1!B2:D4', true).name = 'Một';
        const { tables: all } = context.workbook;
        all.load('count,items/name');
        const other = context.workbook.worksheets.add('B');
        other.tables.load('items/name');
        const count = all.getCount();
        const byName = all.getItem('một');
        byName.load('name');
        const byPlace = all.getItemAt(0);
        byPlace.load('id');
        const none = other.tables.getItemOrNullObject('Một');
        await context.sync();
        const byId = all.getItemOrNullObject(byPlace.id);
        byId.load('name');
        await context.sync();
        return [
          all.count,
          all.items.map(({ name }) => name),
          other.tables.items,
          count.value,
          byName.name,
          byId.name,
          none.isNullObject,
        ];
      });
    },
    gives: [1, ['Một'], [], 1, 'Một', 'Một', true],
  },
  {
    does: 'adds a header row where the cells have none, names blank and double headers',
    async script(run) {
      return run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:B2').values = [
          [1, 2],
          [3, 4],
        ];
        const bare = sheet.tables.add('A1:B2', false);
        sheet.getRange('F1:H2').values = [
          ['x', 'x', ''],
          [1, 2, 3],
        ];
        const odd = sheet.tables.add('F1:H2', true);
        const found = [bare, odd].map((table) => {
          const range = table.getRange();
          range.load('address,values');
          return range;
        });
        await context.sync();
        return found.map(({ address, values }) => [address, values]);
      });
    },
    gives: [
      [
        'Sheet1!A1:B3',
        [
          ['Column1', 'Column2'],
          [1, 2],
          [3, 4],
        ],
      ],
      [
        'Sheet1!F1:H2',
        [
          ['x', 'x2', 'Column3'],
          [1, 2, 3],
        ],
      ],
    ],
  },
  {
    does: 'resizes a table over the rows written below it, and lets its columns be read',
    async script(run) {
      return run(async (context) => {
        const sheet = fill(context);
        const table = sheet.tables.add('B2:D4', true);
        sheet.getRange('B5:D5').values = [['c', 3, 'z']];
        table.resize('B2:D5');
        const { columns } = table;
        columns.load('count,items/id,items/index,items/name,items/values');
        const count = columns.getCount();
        const second = columns.getItem('Điểm');
        second.name = 'Điểm số';
        second.load('name,index,values');
        const none = columns.getItemOrNullObject('Không');
        const third = columns.getItemAt(2);
        const parts = [third.getRange(), third.getHeaderRowRange(), third.getDataBodyRange()];
        for (const part of parts) part.load('address');
        table.showTotals = true;
        const total = third.getTotalRowRange();
        total.load('address');
        await context.sync();
        return [
          columns.count,
          columns.items.map(({ id, index, name, values }) => [id, index, name, values]),
          [count.value, second.name, second.values, none.isNullObject],
          parts.map(({ address }) => address),
          total.address,
        ];
      });
    },
    gives: [
      3,
      [
        [1, 0, 'Mã', [['Mã'], ['a'], ['b'], ['c']]],
        [2, 1, 'Điểm', [['Điểm'], [1], [2], [3]]],
        [3, 2, 'Ghi chú', [['Ghi chú'], ['x'], ['y'], ['z']]],
      ],
      [3, 'Điểm số', [['Điểm số'], [1], [2], [3]], true],
      ['Sheet1!D2:D5', 'Sheet1!D2', 'Sheet1!D3:D5'],
      'Sheet1!D6',
    ],
  },
  {
    does: 'adds and deletes columns and rows',
    async script(run) {
      return run(async (context) => {
        const sheet = fill(context);
        const table = sheet.tables.add('B2:D4', true);
        table.columns.add(undefined, [['Mới'], [7], [8]]);
        table.columns.getItem('Ghi chú').delete();
        table.columns.getItem('Mới').values = [['Mới'], [9], [10]];
        table.rows.add(undefined, [['c', 3, 11]]);
        table.rows.getItemAt(0).delete();
        const first = table.rows.getItemAt(0);
        first.values = [['B', 2, 12]];
        first.load('index,values');
        const place = first.getRange();
        place.load('address');
        const { rows } = table;
        rows.load('count,items/index,items/values');
        const count = rows.getCount();
        const whole = table.getRange();
        whole.load('address,values');
        await context.sync();
        return [
          [first.index, first.values, place.address],
          [rows.count, count.value, rows.items.map(({ index, values }) => [index, values])],
          [whole.address, whole.values],
        ];
      });
    },
    gives: [
      [0, [['B', 2, 12]], 'Sheet1!B3:D3'],
      [
        2,
        2,
        [
          [0, [['B', 2, 12]]],
          [1, [['c', 3, 11]]],
        ],
      ],
      [
        'Sheet1!B2:D4',
        [
          ['Mã', 'Điểm', 'Mới'],
          ['B', 2, 12],
          ['c', 3, 11],
        ],
      ],
    ],
  },
  {
    does: 'turns a table back into cells, and deletes one with its cells',
    async script(run) {
      return run(async (context) => {
        const sheet = fill(context);
        const range = sheet.tables.add('B2:D4', true).convertToRange();
        range.load('address');
        const count = sheet.tables.getCount();
        sheet.tables.add('B2:D4', true).delete();
        const left = sheet.getUsedRangeOrNullObject(true);
        await context.sync();
        return [range.address, count.value, left.isNullObject];
      });
    },
    gives: ['Sheet1!B2:D4', 0, true],
  },
  {
    does: 'shows the own row in formulas as it was written',
    async script(run) {
      return run(async (context) => {
        const sheet = fill(context);
        sheet.tables.add('B2:D4', true).name = 'Bảng';
        const cell = sheet.getRange('D3');
        cell.formulas = [['=[@Điểm]*2&"[@Điểm]"']];
        const outside = sheet.getRange('F3');
        outside.formulas = [['=Bảng[@[Ghi chú]]']];
        cell.load('formulas');
        outside.load('formulas');
        await context.sync();
        return [cell.formulas, outside.formulas];
      });
    },
    gives: [[['=[@Điểm]*2&"[@Điểm]"']], [['=Bảng[@[Ghi chú]]']]],
  },
  {
    does: 'refuses tables that touch, and names that are taken',
    async script(run) {
      const attempt = (act: (sheet: Excel.Worksheet) => void) =>
        failure(() =>
          run(async (context) => {
            act(context.workbook.worksheets.getActiveWorksheet());
            await context.sync();
          }),
        );
      return [
        await attempt((sheet) => void sheet.tables.add('A1:B3', true)),
        await attempt((sheet) => void sheet.tables.add('B2:C4', true)),
        await attempt((sheet) => (sheet.tables.getItemAt(0).name = 'a b')),
        await attempt((sheet) => void sheet.tables.getItem('không')),
      ];
    },
    gives: [
      'no error',
      { code: 'InvalidArgument', at: 'TableCollection.add', statement: 'var add = tables.add(...);' },
      { code: 'InvalidArgument', at: 'Table.name', statement: 'itemAt.name = ...;' },
      { code: 'ItemNotFound', at: 'TableCollection.getItem', statement: 'var table = tables.getItem(...);' },
    ],
  },
];
