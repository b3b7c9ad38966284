import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createHost, type MemoryHost } from '../../../src/host';
import { richWorkbook } from '../package/fixtures/rich-workbook';
import { partText, textsOf } from '../package/fixtures/parts-of';

const FOLDER = path.join('dist', 'test-output', 'charts');

/** Kept after the run, so that a check against the schemas can go over it. */
function written(name: string, file: Uint8Array): Uint8Array {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, name), file);
  return file;
}

const reopen = (host: MemoryHost): MemoryHost => createHost({ file: host.saveWorkbook(), language: 'en-US' });

const GRID = [
  ['', 'Năm trước', 'Mục tiêu'],
  ['Thể chế', 12.5, 20],
  ['Nguồn nhân lực và nghiên cứu', 30, 41.25],
  ['Cơ sở hạ tầng', 8, 9],
  ['Trình độ phát triển của thị trường', 22, 31.4],
  ['Trình độ phát triển của doanh nghiệp', 18.2, 24],
];

async function draw(host: MemoryHost): Promise<void> {
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:C6').values = GRID;
    sheet.getRange('A:A').format.columnWidth = 180;
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
    const bars = sheet.charts.add('BarClustered', sheet.getRange('A1:C6'), 'Columns');
    bars.name = 'Trụ cột';
    bars.setPosition('E2', 'L20');
    bars.title.text = 'Điểm năm trước và mục tiêu theo trụ cột';
    bars.legend.position = 'Bottom';
    bars.axes.categoryAxis.reversePlotOrder = true;
    bars.axes.categoryAxis.position = 'Maximum';
    bars.axes.valueAxis.title.text = 'Điểm';
    bars.axes.valueAxis.minimum = 0;
    bars.series.getItemAt(0).format.fill.setSolidColor('#B7C4CC');
    const goal = bars.series.getItemAt(1);
    goal.format.fill.setSolidColor('#1F5C7A');
    goal.gapWidth = 60;
    goal.hasDataLabels = true;
    goal.dataLabels.numberFormat = '0.0';
    const columns = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B6'), 'Columns');
    columns.setPosition('E22', 'L38');
    await context.sync();
  });
}

describe('charts of a file', () => {
  it('are read again as they were drawn, and can be changed', async () => {
    const host = createHost({ language: 'en-US' });
    await draw(host);
    const again = reopen(host);
    const read = (one: MemoryHost) =>
      one.run(async (context) => {
        const { charts } = context.workbook.worksheets.getFirst();
        charts.load(
          'items/name,items/chartType,items/top,items/left,items/width,items/height,items/title/text',
        );
        await context.sync();
        const chart = charts.getItem('Trụ cột');
        chart.series.load('items/name,items/gapWidth,items/hasDataLabels');
        chart.axes.categoryAxis.load('reversePlotOrder,position');
        chart.axes.valueAxis.title.load('text,visible');
        await context.sync();
        return [
          charts.toJSON(),
          chart.series.toJSON(),
          chart.axes.categoryAxis.toJSON(),
          chart.axes.valueAxis.title.toJSON(),
        ];
      });
    expect(await read(again)).toEqual(await read(host));
    await again.run(async (context) => {
      context.workbook.worksheets.getFirst().charts.getItem('Trụ cột').title.text = 'Tiêu đề mới';
      await context.sync();
    });
    expect(partText(again.saveWorkbook(), 'xl/charts/chart1.xml')).toContain('<a:t>Tiêu đề mới</a:t>');
  });

  it('are written the same each time', async () => {
    const [one, other] = [createHost({ language: 'en-US' }), createHost({ language: 'en-US' })];
    await draw(one);
    await draw(other);
    const file = written('bars.xlsx', one.saveWorkbook());
    expect(textsOf(other.saveWorkbook())).toEqual(textsOf(file));
    const again = createHost({ file });
    await again.run(async (context) => {
      context.workbook.worksheets.getFirst().charts.load('items/name');
      await context.sync();
    });
    expect(again.saveWorkbook()).toBe(file);
  });

  it('are the same once deleted and drawn anew', async () => {
    const host = createHost({ language: 'en-US' });
    await draw(host);
    const again = reopen(host);
    await again.run(async (context) => {
      const { charts } = context.workbook.worksheets.getFirst();
      charts.load('items');
      await context.sync();
      for (const chart of charts.items) chart.delete();
      await context.sync();
    });
    await draw(again);
    expect(textsOf(again.saveWorkbook())).toEqual(textsOf(host.saveWorkbook()));
  });

  it('go with their parts, and the drawing with the last of them', async () => {
    const host = createHost({ language: 'en-US' });
    await draw(host);
    const again = reopen(host);
    await again.run(async (context) => {
      const { charts } = context.workbook.worksheets.getFirst();
      charts.getItem('Trụ cột').delete();
      await context.sync();
    });
    const one = Object.keys(textsOf(again.saveWorkbook()));
    expect(one.filter((name) => /chart|drawing/.test(name)).sort()).toEqual([
      'xl/charts/chart2.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
    ]);
    await again.run(async (context) => {
      context.workbook.worksheets.getFirst().charts.getItemAt(0).delete();
      await context.sync();
    });
    const none = textsOf(again.saveWorkbook());
    expect(Object.keys(none).filter((name) => /chart|drawing/.test(name))).toEqual([]);
    expect(none['xl/worksheets/sheet1.xml']).not.toContain('drawing');
    expect(none['[Content_Types].xml']).not.toMatch(/chart|drawing/);
  });

  it('go with their sheet', async () => {
    const host = createHost({ language: 'en-US' });
    await draw(host);
    const again = reopen(host);
    await again.run(async (context) => {
      context.workbook.worksheets.add('Khác');
      context.workbook.worksheets.getFirst().delete();
      await context.sync();
    });
    expect(Object.keys(textsOf(again.saveWorkbook())).filter((name) => /chart|drawing/.test(name))).toEqual(
      [],
    );
  });

  it('keep what stands in their cells, and only where these were edited', async () => {
    const host = createHost({ language: 'en-US' });
    await draw(host);
    const file = host.saveWorkbook();
    const again = createHost({ file, language: 'en-US' });
    await again.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('C2').values = [[21.5]];
      await context.sync();
    });
    const [before, after] = [textsOf(file), textsOf(again.saveWorkbook())];
    expect(before['xl/charts/chart1.xml']).toContain('<c:pt idx="0"><c:v>20</c:v></c:pt>');
    expect(after['xl/charts/chart1.xml']).toBe(
      before['xl/charts/chart1.xml']?.replace(
        '<c:pt idx="0"><c:v>20</c:v></c:pt>',
        '<c:pt idx="0"><c:v>21.5</c:v></c:pt>',
      ),
    );
    expect(after['xl/charts/chart2.xml']).toBe(before['xl/charts/chart2.xml']);
  });

  it('follow a sheet to its new name, and lose one that goes', async () => {
    const host = createHost({ language: 'en-US' });
    await draw(host);
    await host.run(async (context) => {
      const data = context.workbook.worksheets.getFirst();
      data.name = 'Dữ liệu';
      const report = context.workbook.worksheets.add('Báo cáo');
      report.charts.add('ColumnClustered', data.getRange('A1:B6'), 'Columns').name = 'Từ sheet khác';
      await context.sync();
    });
    const again = reopen(host);
    await again.run(async (context) => {
      context.workbook.worksheets.getFirst().name = 'Số liệu 2024';
      await context.sync();
    });
    const renamed = again.saveWorkbook();
    expect(partText(renamed, 'xl/charts/chart3.xml')).toContain("<c:f>'Số liệu 2024'!$B$2:$B$6</c:f>");
    expect(partText(renamed, 'xl/charts/chart1.xml')).toContain("<c:f>'Số liệu 2024'!$C$1</c:f>");
    const last = reopen(again);
    await last.run(async (context) => {
      context.workbook.worksheets.getFirst().delete();
      await context.sync();
    });
    const lost = textsOf(last.saveWorkbook())['xl/charts/chart3.xml'];
    expect(lost).toContain('<c:f>#REF!</c:f>');
    expect(lost).toContain('<c:v>12.5</c:v>');
  });

  it('move with whole rows that are inserted above them, and so do the cells they show', async () => {
    const host = createHost({ language: 'en-US' });
    await draw(host);
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const chart = sheet.charts.getItem('Trụ cột');
      chart.load('top,height');
      await context.sync();
      const { height, top } = chart;
      sheet.getRange('1:2').insert('Down');
      chart.load('top,height');
      chart.series.load('items/name');
      await context.sync();
      expect([chart.top, chart.height]).toEqual([top + 30, height]);
      expect(chart.series.items.map(({ name }) => name)).toEqual(['Năm trước', 'Mục tiêu']);
    });
    expect(partText(host.saveWorkbook(), 'xl/charts/chart1.xml')).toContain('<c:f>Sheet1!$C$4:$C$8</c:f>');
  });
});

describe('a sheet with pictures and charts of another program', () => {
  const open = (): MemoryHost => createHost({ file: richWorkbook(), language: 'en-US' });

  it('lists the charts and where they stand', async () => {
    const found = await open().run(async (context) => {
      const { charts } = context.workbook.worksheets.getFirst();
      charts.load('items/name,items/chartType,items/left,items/width');
      await context.sync();
      return charts.items.map(({ chartType, left, name, width }) => [name, chartType, left, width]);
    });
    expect(found).toEqual([['Biểu đồ', 'ColumnClustered', 666, 144]]);
  });

  it('takes a chart beside them and loses nothing', async () => {
    const host = open();
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Phụ lục');
      sheet.protection.unprotect();
      const chart = sheet.charts.add('BarClustered', sheet.getRange('B2:C5'), 'Columns');
      chart.setPosition('H25', 'M40');
      await context.sync();
    });
    const file = written('beside.xlsx', host.saveWorkbook());
    const [before, after] = [textsOf(richWorkbook()), textsOf(file)];
    const drawing = after['xl/drawings/drawing1.xml'] ?? '';
    const frame = drawing.slice(
      (before['xl/drawings/drawing1.xml'] ?? '').length - '</xdr:wsDr>'.length,
      -'</xdr:wsDr>'.length,
    );
    expect(drawing.replace(frame, '')).toBe(before['xl/drawings/drawing1.xml']);
    expect(frame).toContain('<xdr:cNvPr id="4" name="Chart 3"/>');
    expect(after['xl/charts/chart1.xml']).toBe(before['xl/charts/chart1.xml']);
    expect(partText(file, 'xl/charts/chart3.xml')).toContain("'Phụ lục'!$C$3:$C$5");
    expect(after['xl/drawings/_rels/drawing1.xml.rels']).toContain('../charts/chart3.xml');
  });

  it('moves, renames and deletes such a chart, but never changes what it holds', async () => {
    const host = open();
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.protection.unprotect();
      const chart = sheet.charts.getItemAt(0);
      chart.name = 'Tên khác';
      chart.setPosition('A20', 'C30');
      await context.sync();
      chart.series.getItemAt(0).gapWidth = 150;
      chart.setData(sheet.getRange('C3:C5'), 'Columns');
      await context.sync();
      chart.title.text = 'Không được';
      await expect(context.sync()).rejects.toMatchObject({ code: 'UnsupportedOperation' });
    });
    const file = written('moved.xlsx', host.saveWorkbook());
    const [before, after] = [textsOf(richWorkbook()), textsOf(file)];
    expect(after['xl/charts/chart1.xml']).toBe(before['xl/charts/chart1.xml']);
    const drawing = partText(file, 'xl/drawings/drawing1.xml');
    expect(drawing).toContain('name="Tên khác"');
    expect(drawing).toContain('<xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>30</xdr:row>');
    await host.run(async (context) => {
      context.workbook.worksheets.getFirst().charts.getItem('Tên khác').delete();
      await context.sync();
    });
    const gone = host.saveWorkbook();
    expect(Object.keys(textsOf(gone))).not.toContain('xl/charts/chart1.xml');
    expect(partText(gone, 'xl/drawings/drawing1.xml')).toContain('name="Ảnh"');
    expect(textsOf(gone)['xl/charts/chart2.xml']).toBe(before['xl/charts/chart2.xml']);
  });

  it('is refreshed where its cells were edited, also on a chart sheet', async () => {
    const host = open();
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.protection.unprotect();
      sheet.getRange('C3').values = [[50]];
      await context.sync();
    });
    const after = textsOf(host.saveWorkbook());
    for (const part of ['xl/charts/chart1.xml', 'xl/charts/chart2.xml']) {
      expect(after[part]).toContain(
        '<c:ptCount val="3"/><c:pt idx="0"><c:v>50</c:v></c:pt><c:pt idx="1"><c:v>0.0015</c:v></c:pt><c:pt idx="2"><c:v>1</c:v></c:pt>',
      );
    }
  });
});
