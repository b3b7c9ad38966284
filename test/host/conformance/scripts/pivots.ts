import { failure, type Claim, type Run } from '../claim';

const ASSIGNMENTS = [
  ['Đơn vị', 'Trụ cột', 'Thời hạn', 'Khoảng cách'],
  ['Sở Y tế', 'Trụ cột 2', 'Quý III', 4],
  ['Đài Phát thanh', 'Trụ cột 1', 'Quý IV', 1.5],
  ['Ban Dân tộc', 'Trụ cột 2', 'Quý III', 2],
  ['Sở Y tế', 'Trụ cột 1', 'Quý IV', 3],
  ['Sở Y tế', 'Trụ cột 2', '', 0.5],
];

/** A table of assignments on one sheet, a pivot over it on another. */
function begin(context: Excel.RequestContext): Excel.PivotTable {
  const source = context.workbook.worksheets.getActiveWorksheet();
  source.getRange('A1:D6').values = ASSIGNMENTS;
  const table = source.tables.add('A1:D6', true);
  table.name = 'PhanCong';
  const sheet = context.workbook.worksheets.add('Bảng tổng hợp');
  return sheet.pivotTables.add('Theo đơn vị', table, sheet.getRange('A3'));
}

const onRows = (pivot: Excel.PivotTable, name: string): Excel.RowColumnPivotHierarchy =>
  pivot.rowHierarchies.add(pivot.hierarchies.getItem(name));
const onColumns = (pivot: Excel.PivotTable, name: string): Excel.RowColumnPivotHierarchy =>
  pivot.columnHierarchies.add(pivot.hierarchies.getItem(name));
const asValue = (pivot: Excel.PivotTable, name: string): Excel.DataPivotHierarchy =>
  pivot.dataHierarchies.add(pivot.hierarchies.getItem(name));

/** What a pivot shows once it is made up. */
const shows = (run: Run, make: (pivot: Excel.PivotTable) => void): Promise<unknown> =>
  run(async (context) => {
    const pivot = begin(context);
    make(pivot);
    const range = pivot.layout.getRange();
    range.load('values');
    await context.sync();
    return range.values;
  });

/** Each act in a batch of its own, so that one that fails does not hide the next. */
async function attempts(
  run: Run,
  acts: readonly ((pivot: Excel.PivotTable, context: Excel.RequestContext) => void)[],
): Promise<readonly unknown[]> {
  await run(async (context) => {
    const pivot = begin(context);
    onRows(pivot, 'Đơn vị');
    asValue(pivot, 'Khoảng cách');
    await context.sync();
  });
  const outcomes: unknown[] = [];
  for (const act of acts) {
    const outcome = await failure(() =>
      run(async (context) => {
        act(context.workbook.pivotTables.getItem('Theo đơn vị'), context);
        await context.sync();
      }),
    );
    outcomes.push(outcome);
  }
  return outcomes;
}

/** The enum itself stands only where office.js does. */
const order = (word: unknown): Excel.SortBy => word as Excel.SortBy;

const ADD = 'var add = pivotTables.add(...);';

export const pivots: readonly Claim[] = [
  {
    does: 'sums up a table by one field, its items in the order of the alphabet',
    script: (run) =>
      shows(run, (pivot) => {
        onRows(pivot, 'Đơn vị');
        asValue(pivot, 'Khoảng cách');
      }),
    gives: [
      ['Row Labels', 'Sum of Khoảng cách'],
      ['Ban Dân tộc', 2],
      ['Đài Phát thanh', 1.5],
      ['Sở Y tế', 7.5],
      ['Grand Total', 11],
    ],
  },
  {
    does: 'shows several values beside one another, each summed up in its way',
    script: (run) =>
      shows(run, (pivot) => {
        onRows(pivot, 'Trụ cột');
        asValue(pivot, 'Thời hạn');
        const mean = asValue(pivot, 'Khoảng cách');
        mean.summarizeBy = 'Average';
        const least = asValue(pivot, 'Khoảng cách');
        least.summarizeBy = 'Min';
        const most = asValue(pivot, 'Khoảng cách');
        most.summarizeBy = 'Max';
        most.name = 'Lớn nhất';
        const numbers = asValue(pivot, 'Thời hạn');
        numbers.summarizeBy = 'CountNumbers';
      }),
    gives: [
      [
        'Row Labels',
        'Count of Thời hạn',
        'Average of Khoảng cách',
        'Min of Khoảng cách',
        'Lớn nhất',
        'Count of Thời hạn2',
      ],
      ['Trụ cột 1', 2, 2.25, 1.5, 3, 0],
      ['Trụ cột 2', 2, 6.5 / 3, 0.5, 4, 0],
      ['Grand Total', 4, 2.2, 0.5, 4, 0],
    ],
  },
  {
    does: 'crosses two fields, with blanks as an item of their own',
    script: (run) =>
      shows(run, (pivot) => {
        onRows(pivot, 'Đơn vị');
        onColumns(pivot, 'Thời hạn');
        asValue(pivot, 'Khoảng cách');
      }),
    gives: [
      ['Sum of Khoảng cách', 'Column Labels', '', '', ''],
      ['Row Labels', 'Quý III', 'Quý IV', '(blank)', 'Grand Total'],
      ['Ban Dân tộc', 2, '', '', 2],
      ['Đài Phát thanh', '', 1.5, '', 1.5],
      ['Sở Y tế', 4, 3, 0.5, 7.5],
      ['Grand Total', 6, 4.5, 0.5, 11],
    ],
  },
  {
    does: 'crosses two fields with two values',
    script: (run) =>
      shows(run, (pivot) => {
        onRows(pivot, 'Đơn vị');
        onColumns(pivot, 'Trụ cột');
        asValue(pivot, 'Khoảng cách').name = 'Tổng';
        asValue(pivot, 'Trụ cột').name = 'Số chỉ tiêu';
      }),
    gives: [
      ['', 'Column Labels', '', '', '', '', ''],
      ['', 'Trụ cột 1', '', 'Trụ cột 2', '', 'Total Tổng', 'Total Số chỉ tiêu'],
      ['Row Labels', 'Tổng', 'Số chỉ tiêu', 'Tổng', 'Số chỉ tiêu', '', ''],
      ['Ban Dân tộc', '', '', 2, 1, 2, 1],
      ['Đài Phát thanh', 1.5, 1, '', '', 1.5, 1],
      ['Sở Y tế', 3, 1, 4.5, 2, 7.5, 3],
      ['Grand Total', 4.5, 2, 6.5, 3, 11, 5],
    ],
  },
  {
    does: 'lays out nested fields in three ways',
    async script(run) {
      const layouts = ['Compact', 'Outline', 'Tabular'] as const;
      const shown: unknown[] = [];
      for (const layoutType of layouts) {
        shown.push(
          await run(async (context) => {
            const pivot =
              layoutType === 'Compact' ? begin(context) : context.workbook.pivotTables.getItem('Theo đơn vị');
            if (layoutType === 'Compact') {
              onRows(pivot, 'Trụ cột');
              onRows(pivot, 'Đơn vị');
              asValue(pivot, 'Khoảng cách').name = 'Tổng';
            }
            pivot.layout.layoutType = layoutType;
            pivot.layout.load('subtotalLocation');
            const range = pivot.layout.getRange();
            range.load('values');
            await context.sync();
            return [pivot.layout.subtotalLocation, range.values];
          }),
        );
      }
      return shown;
    },
    gives: [
      [
        'AtTop',
        [
          ['Row Labels', 'Tổng'],
          ['Trụ cột 1', 4.5],
          ['Đài Phát thanh', 1.5],
          ['Sở Y tế', 3],
          ['Trụ cột 2', 6.5],
          ['Ban Dân tộc', 2],
          ['Sở Y tế', 4.5],
          ['Grand Total', 11],
        ],
      ],
      [
        'AtTop',
        [
          ['Trụ cột', 'Đơn vị', 'Tổng'],
          ['Trụ cột 1', '', 4.5],
          ['', 'Đài Phát thanh', 1.5],
          ['', 'Sở Y tế', 3],
          ['Trụ cột 2', '', 6.5],
          ['', 'Ban Dân tộc', 2],
          ['', 'Sở Y tế', 4.5],
          ['Grand Total', '', 11],
        ],
      ],
      [
        'AtBottom',
        [
          ['Trụ cột', 'Đơn vị', 'Tổng'],
          ['Trụ cột 1', 'Đài Phát thanh', 1.5],
          ['', 'Sở Y tế', 3],
          ['Trụ cột 1 Total', '', 4.5],
          ['Trụ cột 2', 'Ban Dân tộc', 2],
          ['', 'Sở Y tế', 4.5],
          ['Trụ cột 2 Total', '', 6.5],
          ['Grand Total', '', 11],
        ],
      ],
    ],
  },
  {
    does: 'shows totals and subtotals where they are wanted, and a text in place of no figure',
    script: (run) =>
      run(async (context) => {
        const pivot = begin(context);
        onRows(pivot, 'Trụ cột');
        onRows(pivot, 'Đơn vị');
        onColumns(pivot, 'Thời hạn');
        asValue(pivot, 'Khoảng cách');
        pivot.layout.set({
          layoutType: 'Outline',
          showColumnGrandTotals: false,
          showRowGrandTotals: false,
          subtotalLocation: 'AtBottom',
          autoFormat: false,
          preserveFormatting: false,
        });
        pivot.layout.fillEmptyCells = true;
        pivot.layout.emptyCellText = '–';
        pivot.layout.load();
        const range = pivot.layout.getRange();
        range.load('values');
        const field = pivot.rowHierarchies.getItem('Trụ cột').fields.getItem('Trụ cột');
        field.load('subtotals');
        await context.sync();
        const { values } = range;
        const { automatic } = field.subtotals;
        field.subtotals = { automatic: false };
        pivot.layout.load('subtotalLocation');
        const without = pivot.layout.getRange();
        without.load('rowCount');
        await context.sync();
        const { autoFormat, emptyCellText, fillEmptyCells, layoutType, preserveFormatting } = pivot.layout;
        const { showColumnGrandTotals, showRowGrandTotals, subtotalLocation } = pivot.layout;
        return [
          values,
          [autoFormat, preserveFormatting, layoutType, fillEmptyCells, emptyCellText],
          [showColumnGrandTotals, showRowGrandTotals, automatic, subtotalLocation, without.rowCount],
        ];
      }),
    gives: [
      [
        ['Sum of Khoảng cách', '', 'Thời hạn', '', ''],
        ['Trụ cột', 'Đơn vị', 'Quý III', 'Quý IV', '(blank)'],
        ['Trụ cột 1', '', '', '', ''],
        ['', 'Đài Phát thanh', '–', 1.5, '–'],
        ['', 'Sở Y tế', '–', 3, '–'],
        ['Trụ cột 1 Total', '', '–', 4.5, '–'],
        ['Trụ cột 2', '', '', '', ''],
        ['', 'Ban Dân tộc', 2, '–', '–'],
        ['', 'Sở Y tế', 4, '–', 0.5],
        ['Trụ cột 2 Total', '', 6, '–', 0.5],
      ],
      [false, false, 'Outline', true, '–'],
      [false, false, true, null, 8],
    ],
  },
  {
    does: 'names the ranges of a layout, once it has a figure',
    script: (run) =>
      run(async (context) => {
        const pivot = begin(context);
        onRows(pivot, 'Đơn vị');
        await context.sync();
        const early = await failure(() =>
          run(async (other) => {
            other.workbook.pivotTables.getItem('Theo đơn vị').layout.getRange();
            await other.sync();
          }),
        );
        onColumns(pivot, 'Trụ cột');
        const value = asValue(pivot, 'Khoảng cách');
        value.numberFormat = '0.00';
        const { layout } = pivot;
        const ranges = [
          layout.getRange(),
          layout.getDataBodyRange(),
          layout.getRowLabelRange(),
          layout.getColumnLabelRange(),
        ];
        for (const range of ranges) range.load('address');
        const text = layout.getDataBodyRange().load('text');
        pivot.worksheet.load('name');
        await context.sync();
        return [early, ranges.map(({ address }) => address), text.text, pivot.worksheet.name];
      }),
    gives: [
      {
        code: 'InvalidOperation',
        at: 'PivotLayout.getRange',
        statement: 'var range = layout.getRange();',
      },
      ["'Bảng tổng hợp'!A3:D8", "'Bảng tổng hợp'!B5:D8", "'Bảng tổng hợp'!A4:A8", "'Bảng tổng hợp'!B3:D4"],
      [
        ['', '2.00', '2.00'],
        ['1.50', '', '1.50'],
        ['3.00', '4.50', '7.50'],
        ['4.50', '6.50', '11.00'],
      ],
      'Bảng tổng hợp',
    ],
  },
  {
    does: 'reads the source again when it is told to, and never by itself',
    script: (run) =>
      run(async (context) => {
        const pivot = begin(context);
        const hierarchy = onRows(pivot, 'Đơn vị');
        asValue(pivot, 'Khoảng cách').name = 'Tổng';
        const source = context.workbook.tables.getItem('PhanCong');
        source.worksheet.getRange('A7:D8').values = [
          ['An Giang', 'Trụ cột 1', 'Quý I', 10],
          ['Sở Y tế', 'Trụ cột 1', 'Quý I', 1],
        ];
        source.resize('A1:D8');
        const seen = () => pivot.layout.getRange().load('values');
        const before = seen();
        pivot.refresh();
        const after = seen();
        hierarchy.fields.getItem('Đơn vị').sortByLabels(order('Ascending'));
        const sorted = seen();
        hierarchy.fields.getItem('Đơn vị').sortByLabels(order('Descending'));
        const reversed = seen();
        await context.sync();
        return [before, after, sorted, reversed].map(({ values }) => values);
      }),
    gives: [
      [
        ['Row Labels', 'Tổng'],
        ['Ban Dân tộc', 2],
        ['Đài Phát thanh', 1.5],
        ['Sở Y tế', 7.5],
        ['Grand Total', 11],
      ],
      [
        ['Row Labels', 'Tổng'],
        ['Ban Dân tộc', 2],
        ['Đài Phát thanh', 1.5],
        ['Sở Y tế', 8.5],
        ['An Giang', 10],
        ['Grand Total', 22],
      ],
      [
        ['Row Labels', 'Tổng'],
        ['An Giang', 10],
        ['Ban Dân tộc', 2],
        ['Đài Phát thanh', 1.5],
        ['Sở Y tế', 8.5],
        ['Grand Total', 22],
      ],
      [
        ['Row Labels', 'Tổng'],
        ['Sở Y tế', 8.5],
        ['Đài Phát thanh', 1.5],
        ['Ban Dân tộc', 2],
        ['An Giang', 10],
        ['Grand Total', 22],
      ],
    ],
  },
  {
    does: 'moves, renames and removes hierarchies, and finds them by name',
    script: (run) =>
      run(async (context) => {
        const pivot = begin(context);
        const place = onRows(pivot, 'Đơn vị');
        onRows(pivot, 'Trụ cột');
        place.position = 1;
        place.name = 'Cơ quan';
        const sum = asValue(pivot, 'Khoảng cách');
        const count = asValue(pivot, 'Đơn vị');
        count.position = 0;
        sum.field.load('id,name');
        const { columnHierarchies, dataHierarchies, hierarchies, rowHierarchies } = pivot;
        rowHierarchies.load('items/id,items/name,items/position');
        dataHierarchies.load('items/name,items/position,items/numberFormat,items/showAs,items/summarizeBy');
        hierarchies.load('items/id,items/name');
        await context.sync();
        const lists = [
          rowHierarchies.items.map(({ id, name, position }) => [id, name, position]),
          dataHierarchies.items.map(({ name, numberFormat, position, showAs, summarizeBy }) => [
            name,
            numberFormat,
            position,
            showAs.calculation,
            summarizeBy,
          ]),
          hierarchies.items.map(({ id, name }) => [id, name]),
          [sum.field.id, sum.field.name],
        ];
        const [first, second] = dataHierarchies.items;
        if (second) second.showAs = { calculation: 'None' };
        if (first) dataHierarchies.remove(first);
        rowHierarchies.remove(rowHierarchies.getItem('Trụ cột'));
        columnHierarchies.add(hierarchies.getItem('Cơ quan'));
        const counts = [hierarchies, rowHierarchies, columnHierarchies, dataHierarchies].map((list) =>
          list.getCount(),
        );
        const found = [
          hierarchies.getItemOrNullObject('Thời hạn'),
          hierarchies.getItemOrNullObject('không'),
          rowHierarchies.getItemOrNullObject('Đơn vị'),
          columnHierarchies.getItemOrNullObject('Cơ quan'),
          dataHierarchies.getItemOrNullObject('Sum of Khoảng cách'),
          dataHierarchies.getItemOrNullObject('Khoảng cách'),
        ];
        const whole = pivot.layout.getRange().load('values');
        const label = dataHierarchies.getItem('Sum of Khoảng cách').load('id,name');
        const named = hierarchies.getItem('Thời hạn');
        named.name = 'Hạn';
        named.load('name');
        await context.sync();
        return [
          ...lists,
          counts.map(({ value }) => value),
          found.map(({ isNullObject }) => isNullObject),
          whole.values,
          [typeof label.id, label.name, named.name],
        ];
      }),
    gives: [
      [
        ['Trụ cột', 'Trụ cột', 0],
        ['Đơn vị', 'Cơ quan', 1],
      ],
      [
        ['Count of Cơ quan', 'General', 0, 'None', 'Count'],
        ['Sum of Khoảng cách', 'General', 1, 'None', 'Sum'],
      ],
      [
        ['Đơn vị', 'Cơ quan'],
        ['Trụ cột', 'Trụ cột'],
        ['Thời hạn', 'Thời hạn'],
        ['Khoảng cách', 'Khoảng cách'],
      ],
      ['Khoảng cách', 'Khoảng cách'],
      [4, 0, 1, 1],
      [false, true, true, false, false, true],
      [
        ['', 'Column Labels', '', '', ''],
        ['', 'Ban Dân tộc', 'Đài Phát thanh', 'Sở Y tế', 'Grand Total'],
        ['Sum of Khoảng cách', 2, 1.5, 7.5, 11],
      ],
      ['string', 'Sum of Khoảng cách', 'Hạn'],
    ],
  },
  {
    does: 'lists the fields of a hierarchy and the items of a field',
    script: (run) =>
      run(async (context) => {
        const pivot = begin(context);
        const { fields } = onRows(pivot, 'Thời hạn');
        asValue(pivot, 'Khoảng cách');
        fields.load('items/id,items/name');
        const count = fields.getCount();
        const { items } = fields.getItem('Thời hạn');
        items.load('items/name,items/isExpanded,items/visible');
        const itemCount = items.getCount();
        const item = items.getItem('Quý IV').load('id,name');
        const none = [items.getItemOrNullObject('Quý I'), fields.getItemOrNullObject('Đơn vị')];
        const other = pivot.hierarchies.getItem('Đơn vị').fields.getItem('Đơn vị');
        other.name = 'Cơ quan';
        other.load('name');
        await context.sync();
        return [
          fields.items.map(({ id, name }) => [id, name]),
          items.items.map(({ isExpanded, name, visible }) => [name, isExpanded, visible]),
          [count.value, itemCount.value, item.name, typeof item.id, other.name],
          none.map(({ isNullObject }) => isNullObject),
        ];
      }),
    gives: [
      [['Thời hạn', 'Thời hạn']],
      [
        ['Quý III', true, true],
        ['Quý IV', true, true],
        ['(blank)', true, true],
      ],
      [1, 3, 'Quý IV', 'string', 'Cơ quan'],
      [true, true],
    ],
  },
  {
    does: 'lists pivots of the workbook and of a sheet, renames and deletes them',
    script: (run) =>
      run(async (context) => {
        const pivot = begin(context);
        onRows(pivot, 'Đơn vị');
        asValue(pivot, 'Khoảng cách');
        const { worksheet } = pivot;
        const second = worksheet.pivotTables.add('Theo trụ cột', 'PhanCong', "'Bảng tổng hợp'!E3");
        onRows(second, 'Trụ cột');
        asValue(second, 'Khoảng cách');
        second.refreshOnOpen = true;
        second.load('name,id,refreshOnOpen');
        const all = context.workbook.pivotTables;
        all.load('items/name');
        all.refreshAll();
        await context.sync();
        const named = all.items.map(({ name }) => name);
        const byId = all.getItemOrNullObject(second.id);
        byId.load('name');
        pivot.name = 'Khác';
        const before = worksheet.pivotTables.getCount();
        all.getItem('khác').delete();
        const count = all.getCount();
        const none = all.getItemOrNullObject('Khác');
        const used = worksheet.getUsedRange(true).load('address');
        await context.sync();
        return [
          [named, byId.name, second.refreshOnOpen],
          [before.value, count.value, none.isNullObject, used.address],
        ];
      }),
    gives: [
      [['Theo đơn vị', 'Theo trụ cột'], 'Theo trụ cột', true],
      [2, 1, true, "'Bảng tổng hợp'!E3:F6"],
    ],
  },
  {
    does: 'lets its captions be typed over, in every layout',
    script: (run) =>
      run(async (context) => {
        const pivot = begin(context);
        onRows(pivot, 'Đơn vị');
        onColumns(pivot, 'Trụ cột');
        asValue(pivot, 'Khoảng cách');
        const type = (address: string, caption: string): void => {
          pivot.worksheet.getRange(address).values = [[caption]];
        };
        const see = () => pivot.layout.getRange().load('values');
        type('A3', 'Tổng khoảng cách');
        type('B3', 'Theo trụ cột');
        type('A4', 'Cơ quan');
        type('D4', 'Cả tỉnh');
        const compact = see();
        pivot.layout.layoutType = 'Tabular';
        type('A4', 'Đơn vị chủ trì');
        type('A8', 'Tổng cộng');
        const tabular = see();
        pivot.refresh();
        pivot.dataHierarchies.load('items/name');
        pivot.rowHierarchies.load('items/name');
        await context.sync();
        return [
          compact.values.slice(0, 2),
          tabular.values.slice(0, 2),
          tabular.values.at(-1),
          [...pivot.dataHierarchies.items, ...pivot.rowHierarchies.items].map(({ name }) => name),
        ];
      }),
    gives: [
      [
        ['Tổng khoảng cách', 'Theo trụ cột', '', ''],
        ['Cơ quan', 'Trụ cột 1', 'Trụ cột 2', 'Cả tỉnh'],
      ],
      [
        ['Tổng khoảng cách', 'Trụ cột', '', ''],
        ['Đơn vị chủ trì', 'Trụ cột 1', 'Trụ cột 2', 'Tổng cộng'],
      ],
      ['Tổng cộng', 4.5, 6.5, 11],
      ['Tổng khoảng cách', 'Đơn vị chủ trì'],
    ],
  },
  {
    does: 'refuses what a pivot cannot be',
    script: (run) =>
      attempts(run, [
        (pivot) => (pivot.dataHierarchies.getItem('Sum of Khoảng cách').name = 'khoảng cách'),
        (pivot) => (pivot.dataHierarchies.getItem('Sum of Khoảng cách').name = 'Khoảng cách '),
        (_, { workbook }) => void workbook.pivotTables.add('Theo đơn vị', 'PhanCong', "'Bảng tổng hợp'!H3"),
        (_, { workbook }) => void workbook.pivotTables.add('Đè', 'PhanCong', "'Bảng tổng hợp'!B4"),
        (_, { workbook }) => void workbook.pivotTables.add('Đè', 'PhanCong', 'Sheet1!B4'),
        (_, { workbook }) => void workbook.pivotTables.add('Đè', 'không', "'Bảng tổng hợp'!H3"),
        (pivot) => (pivot.worksheet.getRange('A5').values = [['x']]),
        (pivot) => (pivot.worksheet.getRange('B5').values = [[1]]),
        (pivot) => pivot.worksheet.getRange('B1:B5').clear('Contents'),
        (pivot) => void pivot.worksheet.getRange('A5').insert('Down'),
        (pivot) => pivot.worksheet.getRange('A4:A5').merge(),
        (pivot) => void pivot.worksheet.tables.add('A3:B8', true),
        (pivot) => (pivot.worksheet.getRange('C3').values = [['của tôi']]),
        (pivot) => void asValue(pivot, 'Trụ cột'),
        (pivot) => void asValue(pivot, 'Không'),
      ]),
    gives: [
      {
        code: 'InvalidArgument',
        at: 'DataPivotHierarchy.name',
        statement: 'dataHierarchie.name = ...;',
      },
      'no error',
      { code: 'ItemAlreadyExists', at: 'PivotTableCollection.add', statement: ADD },
      { code: 'InvalidOperation', at: 'PivotTableCollection.add', statement: ADD },
      { code: 'InvalidOperation', at: 'PivotTableCollection.add', statement: ADD },
      { code: 'InvalidArgument', at: 'PivotTableCollection.add', statement: ADD },
      { code: 'InvalidOperation', at: 'Range.values', statement: 'range.values = ...;' },
      { code: 'InvalidOperation', at: 'Range.values', statement: 'range.values = ...;' },
      { code: 'InvalidOperation', at: 'Range.clear', statement: 'range.clear(...);' },
      { code: 'InvalidOperation', at: 'Range.insert', statement: 'var insert = range.insert(...);' },
      { code: 'InvalidOperation', at: 'Range.merge', statement: 'range.merge();' },
      { code: 'InvalidOperation', at: 'TableCollection.add', statement: 'var add = tables.add(...);' },
      'no error',
      {
        code: 'InvalidOperation',
        at: 'DataPivotHierarchyCollection.add',
        statement: 'var add = dataHierarchies.add(...);',
      },
      {
        code: 'ItemNotFound',
        at: 'PivotHierarchyCollection.getItem',
        statement: 'var hierarchie = hierarchies.getItem(...);',
      },
    ],
  },
];
