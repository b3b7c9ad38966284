import { sheetOf } from '../../support/sheet-text';
import { workbookOf } from '../../support/workbook-of';
import { describeInBrowser } from '../browser';
import { eventually } from '../eventually';
import { openPaneInExcel, type PaneInExcel } from '../pane-in-excel';
import { changedCells, changedParts } from '../saved-changes';
import { hands } from './hands';
import { pii, sample, savedBy, walkWith } from './walk';

const noHeader = workbookOf(
  'Số liệu',
  sheetOf(`
Số liệu gửi kèm
Mã | Chỉ số | Ghi chú
A | Chỉ số: 3.1.1. Hạ tầng số | Đã có
B | Chỉ số: 5.2.1. Hợp tác nghiên cứu | Chưa có`).values,
);

describeInBrowser('what is chosen is in the saved file', (browser) => {
  let pane: PaneInExcel;
  afterEach(async () => {
    expect(pane.complaints).toEqual([]);
    await pane.close();
  });

  it.each(hands)('every kind of setting by $by alone, and nothing once all is cleaned up', async (hand) => {
    pane = await openPaneInExcel(browser(), pii);
    const { page } = pane;
    const { openSection, press, says } = walkWith(hand, pane);
    await press('Rà soát mọi trang');
    await says(/Phụ lục/);
    await hand.press(page.getByRole('switch', { name: 'Đánh dấu ô' }));
    await press('Cài đặt');

    await openSection('Cột của phụ lục');
    await hand.choose(page.getByLabel('Đơn vị phối hợp', { exact: true }), 'Không có cột');
    await openSection('Cột của phụ lục');
    await openSection('Thông tin kế hoạch');
    await hand.write(page.getByRole('textbox', { name: 'Ngày ban hành' }), '09/7/2024');
    await openSection('Thông tin kế hoạch');
    await openSection('Mục tiêu trụ cột');
    await hand.write(page.getByLabel('Điểm PII 2023'), '46,51');
    await openSection('Mục tiêu trụ cột');
    await openSection('Danh mục cơ quan, đơn vị');
    await press('Thêm cơ quan, đơn vị');
    await hand.write(page.getByLabel('Tên đầy đủ'), 'Ban Chuyển đổi số');
    await press('Lưu');
    await press('Sửa Ban Chuyển đổi số');
    await hand.write(page.getByLabel('Tên viết tắt'), 'BCĐS');
    await press('Lưu');
    await says(/BCĐS/);
    await openSection('Danh mục cơ quan, đơn vị');
    await openSection('Mức độ từng nội dung kiểm tra');
    await hand.write(page.getByLabel('Tìm nội dung kiểm tra'), 'lech don vi tinh');
    await hand.choose(page.getByLabel('Lệch đơn vị tính', { exact: true }), 'Không kiểm tra');
    await says('Mặc định: Phải sửa.');
    await openSection('Mức độ từng nội dung kiểm tra');
    await openSection('Ngôn ngữ');
    await hand.choose(page.getByRole('combobox', { name: 'Ngôn ngữ' }), 'English');
    await press('Gaps');
    await says('It rises by about 1.94 points, from 46.51 to 48.45.');

    const { store } = await eventually(
      () => savedBy(pane),
      ({ store: { settings } }) => settings.has('language'),
    );
    expect(Object.fromEntries(store.settings)).toEqual({
      'severity:target-unit-mismatch': 'off',
      language: 'en',
    });
    expect(store.plan.map(({ fact, value }) => `${fact} ${value}`).sort()).toEqual([
      'index-score 46.51',
      'plan-date 2024-07-09',
    ]);
    expect(store.organisations.map(({ name }) => name)).toEqual(['Ban Chuyển đổi số']);
    expect(store.columns.map(({ column, field }) => [column, field])).toEqual([['F', null]]);

    await press('Settings');
    await openSection('Remove every trace');
    await press('Show what will be removed');
    await press('Remove every trace');
    await says(/^Rà soát phụ lục trước/);
    const { book } = await eventually(
      () => savedBy(pane),
      (saved) => changedParts(sample, saved.book).length === 0,
    );
    expect(changedCells(sample, book)).toEqual([]);
    expect(changedParts(sample, book)).toEqual([]);
  });

  it.each(hands)('the header row, pointed at by $by', async (hand) => {
    pane = await openPaneInExcel(browser(), noHeader);
    const { press, says } = walkWith(hand, pane);
    await press('Rà soát phụ lục');
    await press('Chọn dòng tiêu đề');
    await pane.select('B2');
    await press('Dùng dòng 2');
    await says(/2 chỉ số/);
    const { store } = await savedBy(pane);
    expect(store.plan).toEqual([{ sheet: 'Số liệu', fact: 'header', value: 'Mã | Chỉ số | Ghi chú' }]);
  });

  it.each(hands)('a fresh appendix, made by $by', async (hand) => {
    pane = await openPaneInExcel(browser(), noHeader);
    const { isSelected, press, says } = walkWith(hand, pane);
    await press('Tạo phụ lục mẫu');
    await press('Mẫu PCI');
    await isSelected("'Phụ lục PCI'!A1");
    await press('Rà soát phụ lục');
    await says(/\d+ chỉ số/);
    const saved = await savedBy(pane);
    expect(saved.sheets).toEqual(['Số liệu', 'Phụ lục PCI', 'Danh mục']);
  });
});
