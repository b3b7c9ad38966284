import type { Locator } from 'playwright-core';
import { readStore } from '../../src/excel';
import { createHost } from '../../src/host';
import { measured } from '../bench/pane/plans';
import { asAddInSees } from '../excel/open-excel';
import { accessibilityFaults } from './accessibility';
import { describeInBrowser } from './browser';
import { comesToBe, eventually } from './eventually';
import { openPaneInExcel, type PaneInExcel } from './pane-in-excel';

const pii = 'phu-luc-pii-2024.xlsx';

describeInBrowser('the views behind the first', (browser) => {
  let pane: PaneInExcel;
  afterEach(async () => {
    expect(pane.complaints).toEqual([]);
    await pane.close();
  });

  const press = (name: string) => pane.page.getByRole('button', { name, exact: true }).click();
  const open = (section: string) => pane.page.getByRole('heading', { name: section, exact: true }).click();
  const faults = () => accessibilityFaults(pane.page);
  async function drawsFew(lines: Locator): Promise<void> {
    const few = 120;
    expect(
      await eventually(
        () => lines.count(),
        (count) => count < few,
      ),
    ).toBeLessThan(few);
  }

  it('show how far each indicator is, as a chart and as a table, and make its sheet', async () => {
    pane = await openPaneInExcel(browser(), pii);
    const { page } = pane;
    await press('Chênh lệch');
    await page.getByRole('button', { name: 'Rà soát phụ lục' }).waitFor();
    expect(await faults()).toEqual([]);
    await press('Rà soát phụ lục');
    const chart = page.getByRole('listbox');
    await chart.waitFor();
    await page.getByText('111,09').waitFor();
    await pane.picture('gaps');

    // One stop of the Tab key, then arrow by arrow; Enter goes to the cell.
    await chart.focus();
    await page.keyboard.press('ArrowDown');
    const told = /^1\.2\.1 Chi phí gia nhập thị trường.*năm 2023: 20,34 · .* · còn 9,66 điểm$/;
    await chart.getByRole('option', { selected: true, name: told }).waitFor();
    await page.keyboard.press('Enter');
    expect(await eventually(pane.selected, (place) => place.endsWith('!B20'))).toMatch(/!B20$/);
    expect(await pane.valueOf('B20')).toContain('1.2.1');
    expect(await faults()).toEqual([]);

    await page.getByLabel('Nhóm theo').selectOption('pillar');
    await page.getByRole('switch', { name: 'Xem dạng bảng' }).click();
    await page.getByRole('rowheader', { name: /^Trụ cột 2\..*tổng 32,83 · bình quân 6,57$/ }).waitFor();
    await pane.picture('gaps-table');
    expect(await faults()).toEqual([]);

    await press('Tạo trang Chênh lệch');
    await press('Mở trang Chênh lệch');
    expect(await eventually(pane.selected, (place) => place.includes('Chênh lệch'))).toContain('A1');
  });

  it('draw of a thousand indicators only those in sight, and reach each by key and by scrolling', async () => {
    pane = await openPaneInExcel(browser(), measured(1_000));
    const { page } = pane;
    await press('Chênh lệch');
    await press('Rà soát phụ lục');
    const chart = page.getByRole('listbox');
    await chart.focus();
    await page.keyboard.press('End');
    const last = chart.getByRole('option', { selected: true });
    await comesToBe(() => last.getAttribute('aria-posinset'), '1000');
    // The line below says its figures and does not hide it.
    const readOut = page.getByText(/^năm 2023: .* · còn 4,5 điểm$/);
    const isAbove = async () => {
      const [line, below] = await Promise.all([last, readOut].map((element) => element.boundingBox()));
      return line && below ? line.y + line.height < below.y : null;
    };
    await comesToBe(isAbove, true);
    expect(await chart.getAttribute('aria-activedescendant')).toBe(await last.getAttribute('id'));
    await drawsFew(chart.getByRole('option'));
    expect(await faults()).toEqual([]);

    await page.getByRole('switch', { name: 'Xem dạng bảng' }).click();
    const table = page.getByRole('table');
    await comesToBe(() => table.getAttribute('aria-rowcount'), '1001');
    const header = page.getByRole('columnheader', { name: 'Chỉ số' });
    const width = async () => (await header.boundingBox())?.width;
    const before = await width();
    await table.evaluate((element) => element.scrollIntoView({ block: 'end' }));
    await page.locator('tr[aria-rowindex="1001"]').waitFor();
    await drawsFew(table.getByRole('row'));
    await comesToBe(width, before);
    expect(await faults()).toEqual([]);
  });

  it('list the sheets of a report, make them, and lead to each', async () => {
    pane = await openPaneInExcel(browser(), pii);
    const { page } = pane;
    await press('Báo cáo');
    await press('Rà soát phụ lục');
    await page.getByRole('group', { name: 'Chọn các trang cần lập' }).waitFor();
    await comesToBe(() => page.getByText('Chưa lập', { exact: true }).count(), 5);
    expect(await faults()).toEqual([]);
    await press('Tạo');
    await page.getByText('Đã lập xong').waitFor();
    await press('Làm mới');
    await page.getByText('Đã lập xong').waitFor();
    const made = page.getByText(/^Đã lập lúc \d\d:\d\d ngày/);
    await comesToBe(() => made.count(), 4);
    // The slips are for the day on which the plan is signed.
    await page.getByRole('checkbox', { name: 'Phiếu giao nhiệm vụ' }).check();
    await press('Tạo / Làm mới');
    await page.getByRole('button', { name: 'Mở trang Phiếu giao nhiệm vụ' }).waitFor();
    await comesToBe(() => made.count(), 5);
    await page.getByRole('button', { name: 'Làm mới', exact: true }).waitFor();
    await pane.picture('report');
    expect(await faults()).toEqual([]);
    await press('Mở trang Báo cáo tổng hợp');
    expect(await eventually(pane.selected, (place) => place.includes('Báo cáo'))).toContain('A1');
  });

  it('lead from a sheet of ours, on which a saved workbook opens, to the one that has the appendix', async () => {
    pane = await openPaneInExcel(browser(), pii);
    await press('Báo cáo');
    await press('Rà soát phụ lục');
    await press('Tạo');
    await press('Mở trang Báo cáo tổng hợp');
    await comesToBe(pane.selected, "'Báo cáo tổng hợp'!A1");
    const saved = await pane.saved();
    await pane.close();

    pane = await openPaneInExcel(browser(), saved);
    const { page } = pane;
    await press('Rà soát phụ lục');
    await page.getByText('Phụ lục ở trang “Phụ lục”.').waitFor();
    await pane.picture('appendix-elsewhere');
    expect(await faults()).toEqual([]);
    await press('Chênh lệch');
    await pane.picture('appendix-elsewhere-gaps');
    await press('Rà soát trang “Phụ lục”');
    await page.getByRole('listbox').waitFor();
    const isThere = /^'?Phụ lục'?!/;
    expect(await eventually(pane.selected, (place) => isThere.test(place))).toMatch(isThere);
  });

  it('keep what is chosen, say what is wrong under its field, and check again', async () => {
    pane = await openPaneInExcel(browser(), pii);
    const { page } = pane;
    await press('Rà soát phụ lục');
    await page.getByRole('tree').waitFor();
    await press('Cài đặt');
    await page.setViewportSize({ width: 320, height: 700 });
    await open('Cột của phụ lục');
    const selects = page.getByRole('combobox').filter({ visible: true });
    await selects.first().waitFor();
    const rightEdge = async () => {
      const boxes = await Promise.all((await selects.all()).map((select) => select.boundingBox()));
      return Math.max(...boxes.map((box) => (box ? box.x + box.width : Infinity)));
    };
    expect(await eventually(rightEdge, (edge) => edge < 320)).toBeLessThan(320);
    await page.setViewportSize({ width: 350, height: 700 });
    await open('Cột của phụ lục');
    await open('Thông tin kế hoạch');
    const day = page.getByRole('textbox', { name: 'Ngày ban hành' });
    await day.fill('31/2/2024');
    await day.press('Enter');
    await page.getByText('Ghi ngày như 09/7/2024').waitFor();
    await comesToBe(() => day.getAttribute('aria-invalid'), 'true');
    await day.press('Escape');
    await comesToBe(() => day.inputValue(), '7/2024');

    await open('Mục tiêu trụ cột');
    const score = page.getByLabel('Điểm PII 2023');
    await score.fill('46,51');
    await score.press('Enter');

    await open('Danh mục cơ quan, đơn vị');
    await press('Thêm cơ quan, đơn vị');
    await press('Lưu');
    await page.getByText('Ghi tên cơ quan, đơn vị.').waitFor();
    await page.getByLabel('Tên đầy đủ').fill('Ban Chuyển đổi số');
    await press('Lưu');
    await page.getByRole('button', { name: 'Sửa Ban Chuyển đổi số' }).waitFor();

    await open('Mức độ từng nội dung kiểm tra');
    await page.getByLabel('Tìm nội dung kiểm tra').fill('lech don vi tinh');
    await page.getByLabel('Lệch đơn vị tính', { exact: true }).selectOption('off');
    await page.getByText('Mặc định: Phải sửa.').waitFor();
    await page.getByText('Đã lưu trong sổ tính.').waitFor();
    await pane.picture('settings');
    expect(await faults()).toEqual([]);

    await press('Chênh lệch');
    await page.getByText('Tăng khoảng 1,94 điểm, từ 46,51 lên 48,45.').waitFor();
    expect(await faults()).toEqual([]);

    await press('Cài đặt');
    await open('Ngôn ngữ');
    await page.getByRole('combobox', { name: 'Ngôn ngữ' }).selectOption('en');
    await page.getByRole('heading', { name: 'Language', exact: true }).waitFor();
    await press('Gaps');
    await page.getByText('It rises by about 1.94 points, from 46.51 to 48.45.').waitFor();

    const stored = await eventually(
      async () => readStore(asAddInSees(createHost({ file: await pane.saved() }))),
      ({ settings }) => settings.has('language'),
    );
    expect(stored.settings).toEqual(
      new Map([
        ['severity:target-unit-mismatch', 'off'],
        ['language', 'en'],
      ]),
    );
    expect(stored.plan).toEqual([{ sheet: 'Phụ lục', fact: 'index-score', value: '46.51' }]);
    expect(stored.organisations.map(({ name }) => name)).toEqual(['Ban Chuyển đổi số']);
  });
});
