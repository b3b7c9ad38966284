import { failure, type Claim } from '../claim';

const GRID = [
  ['', 'Năm trước', 'Mục tiêu'],
  ['Thể chế', 12.5, 20],
  ['Nhân lực', 30, 41.25],
  ['Hạ tầng', 8, 9],
];

function fill(context: Excel.RequestContext): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange('B2:D5').values = GRID;
  return sheet;
}

function draw(context: Excel.RequestContext): Excel.Chart {
  const sheet = fill(context);
  return sheet.charts.add('BarClustered', sheet.getRange('B2:D5'), 'Columns');
}

export const charts: readonly Claim[] = [
  {
    does: 'draws a block of cells, its series by columns, by rows, or along its longer side',
    async script(run) {
      return run(async (context) => {
        const sheet = fill(context);
        const block = sheet.getRange('B2:D5');
        const added = [
          sheet.charts.add('BarClustered', block, 'Columns'),
          sheet.charts.add('ColumnClustered', block, 'Rows'),
          sheet.charts.add('ColumnClustered', block),
          sheet.charts.add('ColumnClustered', sheet.getRange('B2:D3'), 'Auto'),
        ];
        for (const chart of added) {
          chart.load('name,chartType,title/text,title/visible,legend/visible,legend/position');
          chart.series.load('count,items/name,items/gapWidth,items/overlap');
        }
        await context.sync();
        return added.map(({ chartType, legend, name, series, title }) => [
          [name, chartType, title.text, title.visible, legend.visible, legend.position],
          [series.count, series.items.map(({ gapWidth, name: own, overlap }) => [own, gapWidth, overlap])],
        ]);
      });
    },
    gives: [
      [
        ['Chart 1', 'BarClustered', 'Chart Title', true, true, 'Bottom'],
        [
          2,
          [
            ['Năm trước', 182, 0],
            ['Mục tiêu', 182, 0],
          ],
        ],
      ],
      [
        ['Chart 2', 'ColumnClustered', 'Chart Title', true, true, 'Bottom'],
        [
          3,
          [
            ['Thể chế', 219, -27],
            ['Nhân lực', 219, -27],
            ['Hạ tầng', 219, -27],
          ],
        ],
      ],
      [
        ['Chart 3', 'ColumnClustered', 'Chart Title', true, true, 'Bottom'],
        [
          2,
          [
            ['Năm trước', 219, -27],
            ['Mục tiêu', 219, -27],
          ],
        ],
      ],
      [
        ['Chart 4', 'ColumnClustered', 'Thể chế', true, false, 'Bottom'],
        [1, [['Thể chế', 219, -27]]],
      ],
    ],
  },
  {
    does: 'tells labels from numbers',
    async script(run) {
      return run(async (context) => {
        const sheet = fill(context);
        sheet.getRange('F1:G3').values = [
          [2023, 2024],
          [1, 2],
          [3, 4],
        ];
        sheet.getRange('I1:J3').values = [
          ['', 2024],
          [2023, 2],
          [2025, 4],
        ];
        sheet.getRange('L1:L3').values = [['Điểm'], [1], [2]];
        sheet.getRange('N1:O2').values = [
          ['1/2/2025', 1],
          ['1/3/2025', 2],
        ];
        const added = ['F1:G3', 'I1:J3', 'L1:L3', 'N1:O2', 'C3:D5', 'F:G'].map((address) =>
          sheet.charts.add('ColumnClustered', sheet.getRange(address), 'Columns'),
        );
        for (const { series } of added) series.load('items/name');
        await context.sync();
        return added.map(({ series }) => series.items.map(({ name }) => name));
      });
    },
    gives: [
      ['Series1', 'Series2'],
      ['2024'],
      ['Điểm'],
      ['Series1'],
      ['Series1', 'Series2'],
      ['Series1', 'Series2'],
    ],
  },
  {
    does: 'keeps a chart from one batch to the next, by name, by id and by place',
    async script(run) {
      return run(async (context) => {
        const chart = draw(context);
        chart.name = 'Khoảng cách';
        await context.sync();
        chart.title.text = 'Khoảng cách theo trụ cột';
        chart.load('id,name');
        const { charts: all } = chart.worksheet;
        all.load('count,items/name,items/id');
        const count = all.getCount();
        await context.sync();
        const [item] = all.items;
        item?.title.load('text');
        const byName = all.getItem('Khoảng cách');
        const byPlace = all.getItemAt(0);
        const none = all.getItemOrNullObject('Không có');
        const there = all.getItemOrNullObject('khoảng cách');
        for (const one of [byName, byPlace, there]) one.load('id');
        byName.worksheet.load('name');
        await context.sync();
        await context.sync();
        return [
          [all.count, count.value, all.items.map(({ name }) => name), item?.title.text],
          [byName, byPlace, there].map(({ id }) => id === chart.id),
          [none.isNullObject, byName.worksheet.name],
        ];
      });
    },
    gives: [
      [1, 1, ['Khoảng cách'], 'Khoảng cách theo trụ cột'],
      [true, true, true],
      [true, 'Sheet1'],
    ],
  },
  {
    does: 'changes what a series shows, from one batch to the next',
    async script(run) {
      return run(async (context) => {
        const chart = draw(context);
        const sheet = chart.worksheet;
        chart.series.load('items');
        await context.sync();
        const [first, second] = chart.series.items;
        if (!first || !second) return 'no series';
        first.format.fill.setSolidColor('#9DB2BF');
        first.format.line.color = '1F3B4D';
        first.format.line.weight = 1.5;
        first.format.line.lineStyle = 'Dash';
        first.gapWidth = 60;
        first.overlap = -10;
        second.hasDataLabels = true;
        second.dataLabels.set({ numberFormat: '0.0', position: 'InsideEnd', showSeriesName: false });
        second.dataLabels.format.font.size = 8;
        await context.sync();
        second.name = 'Mục tiêu 2024';
        const third = chart.series.add('Thêm');
        third.setValues(sheet.getRange('D3:D5'));
        third.setXAxisValues(sheet.getRange('B3:B5'));
        await context.sync();
        chart.series.load('count,items/name,items/gapWidth,items/overlap,items/hasDataLabels');
        second.dataLabels.load();
        second.dataLabels.format.font.load('size');
        first.format.line.load();
        const count = chart.series.getCount();
        const third2 = chart.series.getItemAt(2);
        third2.load('name');
        await context.sync();
        const shown = [
          [chart.series.count, count.value, third2.name],
          chart.series.items.map(({ gapWidth, hasDataLabels, name, overlap }) => [
            name,
            gapWidth,
            overlap,
            hasDataLabels,
          ]),
          second.dataLabels.toJSON(),
          first.format.line.toJSON(),
        ];
        third2.delete();
        second.hasDataLabels = false;
        second.format.fill.clear();
        first.format.line.clear();
        first.format.line.load('lineStyle');
        chart.series.load('items/name,items/hasDataLabels');
        await context.sync();
        return [
          ...shown,
          chart.series.items.map(({ hasDataLabels, name }) => [name, hasDataLabels]),
          first.format.line.lineStyle,
        ];
      });
    },
    gives: [
      [3, 3, 'Thêm'],
      [
        ['Năm trước', 60, -10, false],
        ['Mục tiêu 2024', 60, -10, true],
        ['Thêm', 60, -10, false],
      ],
      {
        numberFormat: '0.0',
        position: 'InsideEnd',
        showSeriesName: false,
        showCategoryName: false,
        showValue: true,
        format: { font: { size: 8 } },
      },
      { color: '#1F3B4D', weight: 1.5, lineStyle: 'Dash' },
      [
        ['Năm trước', false],
        ['Mục tiêu 2024', false],
      ],
      'None',
    ],
  },
  {
    does: 'shapes the axes',
    async script(run) {
      return run(async (context) => {
        const chart = draw(context);
        const { categoryAxis, valueAxis } = chart.axes;
        valueAxis.load('minimum,maximum,majorUnit,numberFormat,visible,reversePlotOrder');
        valueAxis.majorGridlines.load('visible');
        categoryAxis.majorGridlines.load('visible');
        valueAxis.title.load('visible');
        await context.sync();
        const before = [
          [valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit, valueAxis.numberFormat],
          [valueAxis.visible, valueAxis.reversePlotOrder, valueAxis.title.visible],
          [valueAxis.majorGridlines.visible, categoryAxis.majorGridlines.visible],
        ];
        categoryAxis.reversePlotOrder = true;
        categoryAxis.position = 'Maximum';
        categoryAxis.tickLabelPosition = 'Low';
        categoryAxis.format.font.set({ size: 8, color: '#333333', name: 'Arial', bold: true, italic: true });
        categoryAxis.format.font.underline = 'Single';
        categoryAxis.format.line.set({ color: '#7F7F7F', lineStyle: 'Continuous', weight: 1 });
        valueAxis.set({ minimum: -10, maximum: 60, majorUnit: 10, numberFormat: '0' });
        valueAxis.title.text = 'Điểm';
        valueAxis.title.format.font.size = 9;
        valueAxis.majorGridlines.format.line.color = '#E5E5E5';
        categoryAxis.majorGridlines.visible = true;
        categoryAxis.visible = false;
        categoryAxis.load('reversePlotOrder,position,tickLabelPosition,visible');
        categoryAxis.format.font.load();
        categoryAxis.format.line.load();
        valueAxis.load('minimum,maximum,majorUnit,numberFormat');
        valueAxis.title.load();
        valueAxis.majorGridlines.format.line.load('color');
        await context.sync();
        const after = [
          [
            categoryAxis.reversePlotOrder,
            categoryAxis.position,
            categoryAxis.tickLabelPosition,
            categoryAxis.visible,
          ],
          [categoryAxis.format.font.toJSON(), categoryAxis.format.line.toJSON()],
          [valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit, valueAxis.numberFormat],
          [valueAxis.title.toJSON(), valueAxis.majorGridlines.format.line.color],
        ];
        valueAxis.set({ minimum: '', maximum: '', majorUnit: '' });
        valueAxis.title.visible = false;
        valueAxis.title.load('visible');
        valueAxis.load('minimum,maximum,majorUnit');
        await context.sync();
        return [
          ...before,
          ...after,
          [valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit, valueAxis.title.visible],
        ];
      });
    },
    gives: [
      [0, 50, 10, 'General'],
      [true, false, false],
      [true, false],
      [true, 'Maximum', 'Low', false],
      [
        { size: 8, color: '#333333', name: 'Arial', bold: true, italic: true, underline: 'Single' },
        { color: '#7F7F7F', lineStyle: 'Continuous', weight: 1 },
      ],
      [-10, 60, 10, '0'],
      [{ visible: true, text: 'Điểm', format: { font: { size: 9 } } }, '#E5E5E5'],
      [0, 50, 10, false],
    ],
  },
  {
    does: 'shapes title, legend, labels and the whole',
    async script(run) {
      return run(async (context) => {
        const chart = draw(context);
        chart.title.set({ text: 'Điểm theo trụ cột', overlay: true });
        chart.title.format.font.color = '#1F3B4D';
        chart.legend.set({ position: 'Top', overlay: true });
        chart.legend.format.font.bold = true;
        chart.dataLabels.set({ showValue: true, showCategoryName: true });
        chart.format.fill.setSolidColor('#FFFFFF');
        chart.format.border.set({ color: '#CCCCCC', lineStyle: 'Dash', weight: 2 });
        chart.format.font.set({ name: 'Times New Roman', size: 11 });
        chart.title.load();
        chart.title.format.font.load('color,size,name');
        chart.legend.load();
        chart.legend.format.font.load('bold,size');
        chart.dataLabels.load('showValue,showCategoryName,showSeriesName,position,numberFormat');
        chart.dataLabels.format.font.load('size');
        chart.format.border.load();
        chart.format.font.load('name,size');
        chart.series.load('items/hasDataLabels');
        await context.sync();
        const { dataLabels, format, legend, series, title } = chart;
        const shown = [
          [title.text, title.visible, title.overlay, title.format.font.toJSON()],
          [legend.position, legend.visible, legend.overlay, legend.format.font.toJSON()],
          dataLabels.toJSON(),
          [format.border.toJSON(), format.font.toJSON()],
          series.items.map(({ hasDataLabels }) => hasDataLabels),
        ];
        title.visible = false;
        legend.visible = false;
        format.border.clear();
        title.load('visible');
        legend.load('visible');
        format.border.load('lineStyle');
        await context.sync();
        return [...shown, [title.visible, legend.visible, format.border.lineStyle]];
      });
    },
    gives: [
      ['Điểm theo trụ cột', true, true, { color: '#1F3B4D', name: 'Times New Roman', size: 11 }],
      ['Top', true, true, { bold: true, size: 11 }],
      {
        showValue: true,
        showCategoryName: true,
        numberFormat: 'General',
        position: 'OutsideEnd',
        showSeriesName: false,
        format: { font: { size: 11 } },
      },
      [
        { color: '#CCCCCC', lineStyle: 'Dash', weight: 2 },
        { name: 'Times New Roman', size: 11 },
      ],
      [true, true],
      [false, false, 'None'],
    ],
  },
  {
    does: 'places a chart over cells and by points, and draws other cells',
    async script(run) {
      return run(async (context) => {
        const chart = draw(context);
        const box = async () => {
          chart.load('left,top,width,height');
          await context.sync();
          return [chart.left, chart.top, chart.width, chart.height];
        };
        const boxes = [await box()];
        chart.setPosition('B2', 'D5');
        boxes.push(await box());
        chart.setPosition(chart.worksheet.getRange('C3'));
        boxes.push(await box());
        chart.set({ left: 10, top: 20, width: 300, height: 150.5 });
        boxes.push(await box());
        chart.worksheet.getRange('A:A').format.columnWidth = 5;
        boxes.push(await box());
        chart.setData(chart.worksheet.getRange('B2:C4'), 'Rows');
        chart.chartType = 'ColumnClustered';
        chart.load('chartType');
        chart.series.load('items/name');
        await context.sync();
        return [boxes, chart.chartType, chart.series.items.map(({ name }) => name)];
      });
    },
    gives: [
      [
        [300, 130, 360, 216],
        [48, 15, 144, 60],
        [96, 30, 144, 60],
        [10, 20, 300, 150.5],
        [5.25, 20, 262, 150.5],
      ],
      'ColumnClustered',
      ['Thể chế', 'Nhân lực'],
    ],
  },
  {
    does: 'deletes a chart',
    async script(run) {
      return run(async (context) => {
        const chart = draw(context);
        await context.sync();
        chart.delete();
        const count = chart.worksheet.charts.getCount();
        await context.sync();
        return count.value;
      });
    },
    gives: 0,
  },
  {
    does: 'refuses charts that are not modelled, unknown ones, and what cannot be',
    async script(run) {
      const attempt = (act: (sheet: Excel.Worksheet, chart: Excel.Chart) => void) =>
        failure(() =>
          run(async (context) => {
            const chart = draw(context);
            act(chart.worksheet, chart);
            await context.sync();
          }),
        );
      return [
        await attempt((sheet) => void sheet.charts.add('Pie', sheet.getRange('B2:C5'))),
        await attempt((sheet) => void sheet.charts.getItem('không')),
        await attempt((sheet) => void sheet.charts.getItemAt(99)),
        await attempt((_, chart) => chart.title.format.font.set({ size: 0 })),
        await attempt((_, chart) => (chart.series.getItemAt(0).gapWidth = 501)),
        await attempt((_, chart) => chart.format.fill.setSolidColor('đỏ')),
        await attempt((sheet) => {
          sheet.getRange('A3:A5').values = [['x'], ['y'], ['z']];
          sheet.charts.add('ColumnClustered', sheet.getRange('A2:D5'), 'Columns');
        }),
      ];
    },
    gives: [
      { code: 'UnsupportedOperation', at: 'ChartCollection.add', statement: 'var add1 = charts1.add(...);' },
      { code: 'ItemNotFound', at: 'ChartCollection.getItem', statement: 'var item = charts1.getItem(...);' },
      {
        code: 'InvalidArgument',
        at: 'ChartCollection.getItemAt',
        statement: 'var itemAt = charts1.getItemAt(...);',
      },
      { code: 'InvalidArgument', at: 'ChartFont.size', statement: 'font.size = ...;' },
      { code: 'InvalidArgument', at: 'ChartSeries.gapWidth', statement: 'itemAt.gapWidth = ...;' },
      { code: 'InvalidArgument', at: 'ChartFill.setSolidColor', statement: 'fill.setSolidColor(...);' },
      { code: 'UnsupportedOperation', at: 'ChartCollection.add', statement: 'var add1 = charts1.add(...);' },
    ],
  },
];
