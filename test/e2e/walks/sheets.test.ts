import { describeInBrowser } from '../browser';
import { openPaneInExcel, type PaneInExcel } from '../pane-in-excel';
import { changedCells, changedParts } from '../saved-changes';
import { hands } from './hands';
import { pii, sample, savedBy, walkWith } from './walk';

describeInBrowser('gaps, report and slips, through to the saved file', (browser) => {
  let pane: PaneInExcel;
  afterEach(async () => {
    expect(pane.complaints).toEqual([]);
    await pane.close();
  });

  it.each(hands)('by $by alone', async (hand) => {
    pane = await openPaneInExcel(browser(), pii);
    const { page } = pane;
    const { isSelected, press, says } = walkWith(hand, pane);

    await press('Chênh lệch');
    await press('Rà soát phụ lục');
    await says('111,09');
    await hand.press(page.getByRole('option', { name: /^1\.2\.1 / }));
    await isSelected("'Phụ lục'!B20");
    await hand.choose(page.getByLabel('Nhóm theo'), 'Đơn vị chủ trì');
    await hand.press(page.getByRole('switch', { name: 'Xem dạng bảng' }));
    await page.getByRole('rowheader', { name: /^Sở Khoa học và Công nghệ/ }).waitFor();
    await press('Tạo trang Chênh lệch');
    await press('Mở trang Chênh lệch');
    await isSelected("'Chênh lệch'!A1");

    await press('Báo cáo');
    await hand.press(page.getByRole('checkbox', { name: 'Phiếu giao nhiệm vụ' }));
    await press('Tạo / Làm mới');
    await press('Mở trang Phiếu giao nhiệm vụ');
    await isSelected("'Phiếu giao nhiệm vụ'!A1");
    await press('Mở trang Báo cáo tổng hợp');
    await isSelected("'Báo cáo tổng hợp'!A1");

    const saved = await savedBy(pane);
    expect(saved.sheets).toEqual([
      'Phụ lục',
      'Mục tiêu trụ cột',
      'Chênh lệch',
      'Dữ liệu phân công',
      'Báo cáo tổng hợp',
      'Bảng tổng hợp',
      'Phiếu giao nhiệm vụ',
    ]);
    const cells = changedCells(sample, saved.book);
    expect(cells.filter(([place]) => /^(?:Phụ lục|Mục tiêu trụ cột)!/.test(place))).toEqual([]);
    const told = cells.map(([, , value]) => value);
    expect(told).toContain('TỔNG HỢP MỤC TIÊU, PHÂN CÔNG NÂNG CAO CHỈ SỐ PII NĂM 2024');
    expect(told.filter((value) => String(value).startsWith('PHIẾU GIAO NHIỆM VỤ')).length).toBeGreaterThan(5);
    const parts = changedParts(sample, saved.book);
    expect(parts.filter((name) => name.startsWith('xl/pivotTables/pivotTable')).length).toBeGreaterThan(1);
    expect(parts.filter((name) => name.startsWith('xl/charts/chart')).length).toBeGreaterThan(1);
    // Of the planner's own sheets only the cell that was gone to is another.
    const withoutView = (book: typeof sample) =>
      Buffer.from(book.parts.bytes('xl/worksheets/sheet1.xml'))
        .toString()
        .replace(/<sheetViews>.*<\/sheetViews>/s, '');
    expect(withoutView(saved.book)).toBe(withoutView(sample));
    expect(parts).not.toContain('xl/worksheets/sheet2.xml');
  });
});
