import { createHost } from '../../src/host';
import { richWorkbook } from '../host/package/fixtures/rich-workbook';
import { accessibilityFaults } from './accessibility';
import { describeInBrowser } from './browser';
import { comesToBe } from './eventually';
import { openWorkbench, type WorkbenchPage } from './workbench-page';

const PILLARS = [
  ['', 'Năm trước', 'Mục tiêu'],
  ['Thể chế', 12.5, 20],
  ['Nguồn nhân lực và nghiên cứu', 30, 41.25],
  ['Cơ sở hạ tầng', 8, 9],
  ['Trình độ phát triển của thị trường', 22, 31.4],
  ['Trình độ phát triển của doanh nghiệp', 18.2, 24],
];

async function withCharts(): Promise<Buffer> {
  const host = createHost();
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:C6').values = PILLARS;
    sheet.getRange('A:A').format.columnWidth = 190;
    const inCells = sheet.getRange('C2:C6').conditionalFormats.add('DataBar').dataBar;
    inCells.positiveFormat.fillColor = '#9DC3D9';
    const bars = sheet.charts.add('BarClustered', sheet.getRange('A1:C6'), 'Columns');
    bars.setPosition('E2', 'J20');
    bars.title.text = 'Điểm năm trước và mục tiêu theo trụ cột';
    bars.axes.categoryAxis.reversePlotOrder = true;
    bars.axes.categoryAxis.position = 'Maximum';
    bars.axes.valueAxis.title.text = 'Điểm';
    bars.series.getItemAt(0).format.fill.setSolidColor('#B7C4CC');
    const goal = bars.series.getItemAt(1);
    goal.format.fill.setSolidColor('#1F5C7A');
    goal.gapWidth = 60;
    goal.hasDataLabels = true;
    goal.dataLabels.numberFormat = '0.0';
    sheet.charts.add('ColumnClustered', sheet.getRange('A1:B6'), 'Columns').setPosition('A9', 'C24');
    await context.sync();
  });
  return Buffer.from(host.saveWorkbook());
}

describeInBrowser('what lies over the cells in the workbench', (browser) => {
  let bench: WorkbenchPage;
  beforeAll(async () => {
    bench = await openWorkbench(browser());
    bench.page.on('dialog', (dialog) => void dialog.accept());
  });
  afterAll(() => bench.close());

  const drawn = (text: string) => bench.page.locator('.drawn', { hasText: text });

  it('draws charts where they stand, and draws them anew as their cells change', async () => {
    await bench.openFile('trụ cột.xlsx', await withCharts());
    const bars = drawn('Điểm năm trước và mục tiêu theo trụ cột');
    await bars.waitFor();
    await bench.picture('charts');
    await bench.page.waitForFunction(() => {
      const corners = ['#cell-1-4', '.drawn'].map((selector) =>
        document.querySelector(selector)?.getBoundingClientRect(),
      );
      const [cell, chart] = corners;
      return cell && chart && Math.hypot(cell.x - chart.x, cell.y - chart.y) < 3;
    });
    await bench.cell('C2').click();
    await bench.page.keyboard.type('99,5');
    await bench.page.keyboard.press('Enter');
    await bars.getByText('99,5', { exact: true }).waitFor();
    await bench.page
      .locator('.drawn-told', { hasText: 'Thể chế: Năm trước 12,5, Mục tiêu 99,5.' })
      .waitFor({ state: 'attached' });
    expect(await accessibilityFaults(bench.page)).toEqual([]);
  });

  it('moves with the cells, and grows with the sheet', async () => {
    const bars = drawn('Điểm năm trước và mục tiêu theo trụ cột');
    const before = await bars.boundingBox();
    await bench.page.locator('.grid').evaluate((grid) => grid.scrollBy(0, 60));
    const moved = async () => Math.round((before?.y ?? 0) - ((await bars.boundingBox())?.y ?? 0));
    await comesToBe(moved, 60);
    await bench.page.getByRole('button', { name: 'Phóng to' }).click();
    await bench.page.waitForFunction(
      (width) => (document.querySelector('.drawn')?.clientWidth ?? 0) > width + 10,
      before?.width ?? 0,
    );
    await bench.picture('charts-zoomed');
  });

  it('says what it does not draw', async () => {
    await bench.reload();
    await bench.openFile('giàu.xlsm', Buffer.from(richWorkbook()));
    const picture = drawn('Hình ảnh “Ảnh”');
    await picture.waitFor();
    await picture.scrollIntoViewIfNeeded();
    await bench.picture('placeholders');
    expect(bench.complaints).toEqual([]);
  });
});
