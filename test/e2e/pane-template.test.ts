import { sheetOf } from '../support/sheet-text';
import { workbookOf } from '../support/workbook-of';
import { describeInBrowser } from './browser';
import { comesToBe } from './eventually';
import { openPaneInExcel, type PaneInExcel } from './pane-in-excel';

const notes = workbookOf('Số liệu', sheetOf('Ghi chú | của anh Ba').values);

describeInBrowser('a fresh appendix from the pane', (browser) => {
  let pane: PaneInExcel;
  beforeEach(async () => {
    pane = await openPaneInExcel(browser(), notes);
  });
  afterEach(async () => {
    expect(pane.complaints).toEqual([]);
    await pane.close();
  });
  const says = (text: string | RegExp) => pane.page.getByText(text).first().waitFor();

  it('is made before the first check, shown, and can be checked at once', async () => {
    await pane.press('Tạo phụ lục mẫu');
    // The sample belongs to the workbench: in Excel the workbook is one's own.
    expect(await pane.page.getByText('Dùng thử').count()).toBe(0);
    await pane.picture('template-first-run');
    await pane.press('Mẫu PII');
    await says('Đã thêm trang Phụ lục PII. Điền xong thì bấm Rà soát phụ lục.');
    await pane.picture('template-made');
    await comesToBe(pane.selected, "'Phụ lục PII'!A1");
    await pane.page.getByRole('button', { name: 'Mẫu PII' }).waitFor({ state: 'detached' });
    await pane.press('Rà soát phụ lục');
    await says(/52 chỉ số/);
  });

  it('is offered where there is none, and says why it cannot be had', async () => {
    await pane.press('Rà soát phụ lục');
    await says('Chưa thấy bảng phụ lục trên trang này.');
    const protect = (on: boolean) =>
      pane.page.evaluate(
        (wanted) =>
          window.excel.as('user').run(async (context) => {
            const { protection } = context.workbook;
            if (wanted) protection.protect();
            else protection.unprotect();
            await context.sync();
          }),
        on,
      );
    await protect(true);
    await pane.press('Tạo phụ lục mẫu');
    await pane.press('Mẫu PCI');
    await says('Chưa tạo được phụ lục mẫu.');
    await says(/Cấu trúc sổ tính đang khóa/);
    await pane.picture('template-refused');
    await protect(false);
    await pane.press('Thử lại');
    await says(/^Đã thêm trang Phụ lục PCI/);
  });
});
