import { sheetOf } from '../support/sheet-text';
import { workbookOf } from '../support/workbook-of';
import { accessibilityFaults } from './accessibility';
import { describeInBrowser } from './browser';
import { openPaneInExcel, type PaneInExcel } from './pane-in-excel';

const pii = 'phu-luc-pii-2024.xlsx';
const nearlyClean = workbookOf(
  'Phụ lục',
  sheetOf(`
PHỤ LỤC MỤC TIÊU CHỈ SỐ PII NĂM 2024
(Kèm theo Kế hoạch số 41/KH-UBND ngày 15/3/2024 của Ủy ban nhân dân tỉnh Lào Cai)
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện
1 | Chỉ số: 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông | Sở Tài chính | 30/9/2024
2 | Chỉ số: 5.2.1. Hợp tác nghiên cứu | 20.25 | ≥ 30 | Sở Khoa học và Công nghệ | Sở Công Thương | 30/10/2024`)
    .values,
);
const noAppendix = workbookOf(
  'Số liệu',
  sheetOf(`
STT | Chỉ số | Ghi chú
1 | Hạ tầng số | Đã có`).values,
);

const looks = [
  { name: 'light', language: 'vi-VN', theme: 'light', width: 350 },
  { name: 'narrow', language: 'vi-VN', theme: 'light', width: 320 },
  { name: 'dark', language: 'vi-VN', theme: 'dark', width: 350 },
  { name: 'contrast', language: 'vi-VN', theme: 'contrast', width: 350, forcedColors: 'active' },
  { name: 'english', language: 'en-US', theme: 'light', width: 320 },
] as const;

const words = {
  'vi-VN': {
    first: 'Rà soát phụ lục',
    quick: /^Sửa nhanh/,
    cancel: 'Thôi',
    more: 'Việc khác',
    find: 'Tìm và lọc',
    next: 'Chỗ tiếp theo (F8)',
    keep: 'Giữ nguyên…',
    kept: /^Nội dung giữ nguyên/,
    clean: /không có gì phải sửa/,
    none: /Chưa thấy bảng phụ lục/,
    gaps: 'Chênh lệch',
    table: 'Xem dạng bảng',
    report: 'Báo cáo',
    settings: 'Cài đặt',
    add: 'Thêm cơ quan, đơn vị',
  },
  'en-US': {
    first: 'Check the appendix',
    quick: /^Quick fix/,
    cancel: 'Cancel',
    more: 'More',
    find: 'Search and filter',
    next: 'Next finding (F8)',
    keep: 'Keep…',
    kept: /^Kept as they are/,
    clean: /nothing to fix/,
    none: /No appendix table/,
    gaps: 'Gaps',
    table: 'Show as a table',
    report: 'Report',
    settings: 'Settings',
    add: 'Add an organisation',
  },
} as const;

/** Texts that do not fit where they stand: sideways out of the pane, or out of their own button. */
const cutTexts = (pane: PaneInExcel) =>
  pane.page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const cut = [...document.querySelectorAll('button, label, h1, [role=treeitem] > div')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.textContent);
    return scrollWidth > clientWidth ? ['the whole page', ...cut] : cut;
  });

describeInBrowser('how the view Rà soát looks', (browser) => {
  it.each(looks)(
    '$name: whole texts, nothing that axe finds at fault',
    async ({ name, language, theme, width, ...media }) => {
      const text = words[language];
      const seen: string[] = [];
      const open = (workbook: string | Uint8Array) =>
        openPaneInExcel(
          browser(),
          workbook,
          { language, theme },
          { viewport: { width, height: 700 }, ...media },
        );
      async function look(pane: PaneInExcel, state: string): Promise<void> {
        await pane.picture(`${name}-${state}`);
        for (const fault of [...(await accessibilityFaults(pane.page)), ...(await cutTexts(pane))])
          seen.push(`${state}: ${fault}`);
      }

      let pane = await open(pii);
      await pane.page.getByRole('button', { name: text.first }).waitFor();
      await look(pane, '1-first');
      await pane.press(text.first);
      await pane.page.getByRole('tree').waitFor();
      await look(pane, '2-found');
      await pane.press(text.next);
      await pane.press(text.next);
      await pane.page.getByRole('treeitem', { selected: true }).waitFor();
      await look(pane, '3-card');
      await pane.press(text.keep);
      await look(pane, '4-keeping');
      await pane.page.keyboard.press('Escape');
      await pane.press(text.more);
      await pane.press(text.find);
      await look(pane, '5-more');
      await pane.press(text.more);
      await pane.press(text.find);
      await pane.press(text.quick);
      await pane.page.getByRole('button', { name: text.cancel }).waitFor();
      await look(pane, '6-preview');
      expect(pane.complaints).toEqual([]);
      await pane.close();

      pane = await open(nearlyClean);
      await pane.press(text.first);
      await pane.page.getByRole('tree').waitFor();
      await pane.page.keyboard.press('F8');
      await pane.press(text.keep);
      await pane.page.keyboard.type('Đã đối chiếu');
      await pane.page.keyboard.press('Enter');
      await pane.page.getByText(text.clean).waitFor();
      await pane.page.getByText(text.kept).click();
      await look(pane, '7-clean');
      await pane.close();

      pane = await open(noAppendix);
      await pane.press(text.first);
      await pane.page.getByText(text.none).waitFor();
      await look(pane, '8-no-appendix');
      await pane.close();
      expect(seen).toEqual([]);
    },
  );
});

describeInBrowser('how the other views look', (browser) => {
  it.each(looks)(
    '$name: whole texts, nothing that axe finds at fault',
    async ({ name, language, theme, width, ...media }) => {
      const text = words[language];
      const seen: string[] = [];
      // So high that all of a view is in the picture.
      const viewport = { width, height: 3200 };
      const pane = await openPaneInExcel(browser(), pii, { language, theme }, { viewport, ...media });
      const { page } = pane;
      async function look(state: string): Promise<void> {
        await pane.picture(`${name}-${state}`);
        for (const fault of [...(await accessibilityFaults(page)), ...(await cutTexts(pane))])
          seen.push(`${state}: ${fault}`);
      }
      await pane.press(text.first);
      await page.getByRole('tree').waitFor();
      await pane.press(text.gaps);
      await page.getByRole('listbox').waitFor();
      await look('gaps');
      await page.getByRole('switch', { name: text.table }).click();
      await page.getByRole('table').first().waitFor();
      await look('gaps-table');
      await pane.press(text.report);
      await page.getByRole('checkbox').first().waitFor();
      await look('report');
      await pane.press(text.settings);
      await page.locator('summary').first().waitFor();
      for (const summary of await page.locator('summary').filter({ visible: true }).all())
        await summary.click();
      await pane.press(text.add);
      await page.locator('main').evaluate((main) => main.scrollTo(0, 0));
      await look('settings');
      expect(pane.complaints).toEqual([]);
      await pane.close();
      expect(seen).toEqual([]);
    },
  );
});
