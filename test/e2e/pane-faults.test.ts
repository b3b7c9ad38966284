import { sheetOf } from '../support/sheet-text';
import { workbookOf } from '../support/workbook-of';
import { describeInBrowser } from './browser';
import { comesToBe, eventually } from './eventually';
import { findingIn } from './finding-in';
import { openPaneInExcel, type PaneInExcel } from './pane-in-excel';

const pii = 'phu-luc-pii-2024.xlsx';
const noHeader = `
Số liệu gửi kèm
Mã | Chỉ số | Ghi chú
A | Chỉ số: 3.1.1. Hạ tầng số | Đã có
B | Chỉ số: 5.2.1. Hợp tác nghiên cứu | Chưa có`;
type Setting = Parameters<typeof openPaneInExcel>[2];

describeInBrowser('the view Rà soát when Excel refuses', (browser) => {
  let pane: PaneInExcel;
  afterEach(async () => {
    expect(pane.complaints).toEqual([]);
    await pane.close();
  });
  const open = async (setting: Setting = {}) => {
    pane = await openPaneInExcel(browser(), pii, setting);
    // What is at fault from here on meets what the user does, and not the pane's opening.
    await pane.page.getByRole('button', { name: 'Rà soát phụ lục' }).waitFor();
    await pane.isListening();
  };
  const says = (text: string | RegExp) => pane.page.getByText(text).first().waitFor();
  const focused = () => pane.page.evaluate(() => document.activeElement?.textContent ?? null);
  const check = async () => {
    await pane.press('Rà soát phụ lục');
    await pane.page.getByRole('tree').waitFor();
  };
  const openFinding = async (title: string, place: string) =>
    (await findingIn(pane.page, title, place)).click();

  it('says that a cell is being edited, and goes on when it no longer is', async () => {
    await open();
    await pane.page.evaluate(() => (window.excel.faults.cellEditMode = true));
    await pane.press('Rà soát phụ lục');
    await says('Ô đang được nhập dở. Nhấn Enter hoặc Esc trong ô rồi bấm Thử lại.');
    await pane.picture('fault-edit-mode');
    await pane.page.evaluate(() => (window.excel.faults.cellEditMode = false));
    await pane.press('Thử lại');
    await pane.page.getByRole('tree').waitFor();
    await pane.saysNoMore('Ô đang được nhập dở');
  });

  it('follows the sheet though a cell was being edited as the pane opened', async () => {
    await open();
    await pane.page.addInitScript(() => {
      const { faults, meter } = window.excel;
      faults.intrusions.set(meter.syncs + 1, () => {
        faults.cellEditMode = true;
        return Promise.resolve();
      });
    });
    await pane.page.reload();
    await pane.page.getByRole('button', { name: 'Rà soát phụ lục' }).waitFor();
    await pane.page.evaluate(() => (window.excel.faults.cellEditMode = false));
    await pane.isListening();
    await check();
    await pane.type('D9', 'Trên 12%');
    await (await findingIn(pane.page, 'Lệch đơn vị tính', 'D9')).waitFor();
  });

  it('says that the sheet is protected: no mark, no mend, and the list all the same', async () => {
    await open();
    await pane.page.evaluate(() =>
      window.excel.as('user').run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().protection.protect();
        await context.sync();
      }),
    );
    await check();
    await pane.page.getByRole('switch', { name: 'Đánh dấu ô' }).click();
    await says('Chưa đánh dấu được ô.');
    await openFinding('Lệch đơn vị tính', 'D17');
    await pane.press('Sửa');
    await says('D17: Ô đang khóa, nên để nguyên. Bỏ khóa trang ở thẻ Xem lại (Review) để sửa.');
    await pane.picture('fault-protected');
  });

  it('keeps a choice as long as the pane where the workbook takes no sheet', async () => {
    await open();
    await pane.page.evaluate(() =>
      window.excel.as('user').run(async (context) => {
        context.workbook.protection.protect();
        await context.sync();
      }),
    );
    await check();
    await openFinding('Chưa rõ chủ trì', 'E6');
    await pane.press('Giữ nguyên…');
    await pane.page.getByLabel('Lý do giữ nguyên').fill('Giao chung theo mẫu của Bộ');
    await pane.page.keyboard.press('Enter');
    await says(/chỉ giữ đến khi đóng ngăn này/);
    await says('Nội dung giữ nguyên (1)');
    await pane.picture('fault-structure');
  });

  it('says that the file is read-only', async () => {
    await open({ readOnly: true });
    await check();
    await openFinding('Lệch đơn vị tính', 'D17');
    await pane.press('Sửa');
    await says('Tệp đang mở ở chế độ chỉ đọc. Lưu thành tệp khác rồi bấm Thử lại.');
  });

  it('says that the sheet is too large, or that Excel failed, and tries again when asked', async () => {
    await open();
    await pane.page.evaluate(() => (window.excel.faults.payloadLimit = 100));
    await pane.press('Rà soát phụ lục');
    await says(/Nội dung quá lớn, Excel không nhận/);
    await pane.page.evaluate(() => {
      window.excel.faults.payloadLimit = undefined;
      window.excel.faults.failingSyncs.set(window.excel.meter.syncs + 1, 'GeneralException');
    });
    await pane.press('Thử lại');
    await says(/Excel báo lỗi/);
    await pane.press('Thử lại');
    await pane.page.getByRole('tree').waitFor();
  });

  it('leaves alone what somebody else has changed, and checks again by itself', async () => {
    await open();
    await check();
    await openFinding('Lệch đơn vị tính', 'D17');
    await comesToBe(pane.selected, "'Phụ lục'!D17");
    await pane.page.evaluate(() => {
      const { faults, meter } = window.excel;
      faults.intrusions.set(meter.syncs + 1, () =>
        window.excel.as('remote').run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange('D17').values = [['≥ 15%']];
          await context.sync();
        }),
      );
    });
    await pane.press('Sửa');
    await says('D17: Ô đã đổi sau lần rà soát, nên để nguyên.');
    expect(await pane.valueOf('D17')).toBe('≥ 15%');

    await pane.type('D9', 'Trên 12%');
    await (await findingIn(pane.page, 'Lệch đơn vị tính', 'D9')).waitFor();
    await pane.page.getByText(/ô vừa thay đổi/).waitFor({ state: 'detached' });
  });

  it('says that a sheet is gone', async () => {
    await open();
    await check();
    await pane.page.evaluate(() =>
      window.excel.as('user').run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.add('Khác').activate();
        worksheets.getItem('Phụ lục').delete();
        await context.sync();
      }),
    );
    await openFinding('Lệch đơn vị tính', 'D17');
    await says('Trang hoặc ô này không còn. Bấm Rà soát lại.');
    await pane.press('Rà soát lại');
    await says(/Chưa thấy bảng phụ lục/);
    await pane.picture('no-appendix');
  });

  it('follows the selection without taking the focus, and marks and undoes', async () => {
    await open();
    await check();
    await pane.select('D17');
    await pane.page.getByRole('treeitem', { name: / D17\b/, selected: true }).waitFor();
    await comesToBe(focused, 'Rà soát lại');
    const before = await pane.valueOf('D17');
    const inD17 = () => pane.valueOf('D17');
    await pane.press('Sửa');
    expect(await eventually(inD17, (value) => value !== before)).toMatch(/^≥ 10/);
    await says('Đã sửa 1 ô.');
    await pane.picture('fixed');
    await pane.press('Hoàn tác');
    await comesToBe(inD17, before);
    await says('Đã hoàn tác 1 ô.');
    // The button that was pressed is gone; the focus is on the view's primary action.
    await comesToBe(focused, 'Rà soát lại');
    await pane.saysNoMore('Đã sửa');
    await pane.page.keyboard.press('F8');
    await pane.page.getByText('Đã hoàn tác').waitFor({ state: 'detached' });

    await pane.press(/^Sửa nhanh/);
    await pane.picture('preview');
    await pane.press(/^Sửa \d+ ô$/);
    await says(/^Đã sửa \d+ ô/);
    await pane.page.getByRole('button', { name: /^Sửa nhanh/ }).waitFor({ state: 'detached' });
  });

  it('lets the user point at the header row where it finds none', async () => {
    pane = await openPaneInExcel(browser(), workbookOf('Số liệu', sheetOf(noHeader).values));
    await pane.press('Rà soát phụ lục');
    await says('Chưa thấy bảng phụ lục trên trang này.');
    await pane.press('Chọn dòng tiêu đề');
    await pane.select('B2');
    await pane.press('Dùng dòng 2');
    await says(/2 chỉ số/);
    await pane.picture('header-chosen');
  });
});
