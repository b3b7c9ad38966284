import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openPackage } from '../../src/host/package';
import { sheetOf } from '../support/sheet-text';
import { workbookOf } from '../support/workbook-of';
import { samples } from '../../src/workbench/page/samples';
import { describeInBrowser } from './browser';
import { comesToBe } from './eventually';
import { changedCells, changedParts } from './saved-changes';
import { findingIn } from './finding-in';
import { openWorkbench, type WorkbenchPage } from './workbench-page';

const sample = path.join(__dirname, '../../assets/samples/phu-luc-pii-2024.xlsx');

describeInBrowser('the workbench', (browser) => {
  let bench: WorkbenchPage;
  beforeEach(async () => {
    bench = await openWorkbench(browser());
  });
  afterEach(() => bench.close());

  const cell = (reference: string) => bench.cell(reference);
  const isAt = (place: string) => bench.isAt(place);
  const press = (name: string | RegExp, exact = true) =>
    bench.pane.getByRole('button', { name, exact }).click();
  const finding = (title: string, place: string) => findingIn(bench.pane, title, place);

  async function saved(): Promise<Uint8Array> {
    const { bytes, name } = await bench.saved(() =>
      bench.page.getByRole('button', { name: 'Lưu .xlsx' }).click(),
    );
    expect(name).toBe('phu-luc-pii-2024.xlsx');
    return bytes;
  }

  it('goes from the first click to the saved file', async () => {
    await press('Rà soát phụ lục');
    await bench.pane.getByText('Phụ lục · PII 2024').waitFor();
    await bench.pane.getByRole('switch', { name: 'Đánh dấu ô' }).click();
    await (await finding('Lệch đơn vị tính', 'D17')).click();
    await bench.picture('1-finding');

    await press('Xem ô');
    await cell('D17').and(bench.page.locator('.active')).waitFor();
    await isAt('D17');
    await comesToBe(
      () => cell('D17').evaluate((drawn) => getComputedStyle(drawn).backgroundColor),
      'rgb(253, 231, 233)',
    );
    await bench.picture('2-cell');

    await press('Sửa');
    await cell('D17').getByText('≥ 10', { exact: true }).waitFor();
    await bench.picture('3-mended');
    await press('Hoàn tác');
    await cell('D17').getByText('$\\geq 10\\%$', { exact: true }).waitFor();
    // The finding is there again, and open as it was.
    await press('Sửa');
    await cell('D17').getByText('≥ 10', { exact: true }).waitFor();

    await (await finding('Chưa rõ chủ trì', 'E6')).click();
    await press('Giữ nguyên…');
    await bench.pane.getByLabel('Lý do giữ nguyên').fill('Giao chung theo mẫu của Bộ');
    await bench.picture('4-keeping');
    await press('Giữ nguyên');
    await bench.pane.getByText('Nội dung giữ nguyên (1)').click();
    await bench.pane.getByText('Giao chung theo mẫu của Bộ').waitFor();
    await bench.picture('5-kept');

    await press('Cài đặt');
    await bench.pane.getByRole('heading', { name: 'Gỡ dấu rà soát' }).click();
    await press('Xem sẽ gỡ những gì');
    await bench.pane.getByText(/^Sẽ gỡ \d+ vùng đánh dấu/).waitFor();
    await press('Gỡ dấu rà soát');
    await press('Rà soát');
    await bench.pane.getByRole('button', { name: 'Rà soát phụ lục' }).waitFor();
    await bench.picture('6-cleaned');

    const after = openPackage(await saved());
    const before = openPackage(await readFile(sample));
    expect(changedCells(before, after)).toEqual([['Phụ lục!D17', '$\\geq 10\\%$', '≥ 10']]);
    expect(changedParts(before, after)).toEqual(['xl/worksheets/sheet1.xml']);
    expect(bench.complaints).toEqual([]);
  });

  it('takes what is typed, and the pane checks it again', async () => {
    await press('Rà soát phụ lục');
    await bench.pane.getByText('Phụ lục · PII 2024').waitFor();
    await cell('D9').click();
    await isAt('D9');
    await bench.page.keyboard.type('Trên 12%');
    await bench.page.keyboard.press('Enter');
    await cell('D9').getByText('Trên 12%', { exact: true }).waitFor();
    await isAt('D10');
    await (await finding('Lệch đơn vị tính', 'D9')).waitFor();
    expect(bench.complaints).toEqual([]);
  });

  it('refuses the pane while a cell is being edited, as Excel does', async () => {
    await cell('C9').click();
    await bench.page.keyboard.press('F2');
    const editor = bench.page.getByRole('textbox', { name: 'Nội dung ô' }).and(bench.page.locator('.editor'));
    await comesToBe(() => editor.inputValue(), '2,43');
    await press('Rà soát phụ lục');
    await bench.pane.getByText(/Ô đang được nhập dở/).waitFor();
    await editor.press('Escape');
    await press('Rà soát phụ lục');
    await bench.pane.getByText('Phụ lục · PII 2024').waitFor();
  });

  it('keeps the file that was opened before the sample of the beginning had come', async () => {
    const { page } = bench;
    let letCome = (): void => undefined;
    const held = new Promise<void>((resolve) => (letCome = resolve));
    await page.route('**/samples/*', async (route) => {
      await held;
      await route.continue();
    });
    const asked = page.waitForRequest('**/samples/*');
    await page.reload();
    await asked;
    const buffer = Buffer.from(workbookOf('Số liệu', [['của anh Ba']]));
    await page.locator('input[type=file]').setInputFiles({ name: 'so-lieu.xlsx', mimeType: '', buffer });
    await cell('A1').getByText('của anh Ba').waitFor();
    const come = page.waitForResponse('**/samples/*');
    letCome();
    await (await come).finished();
    // The page has read the first answer once it has read another that came after it.
    await page.evaluate(async () => (await fetch('samples/nhiem-vu-2024.xlsx')).arrayBuffer());
    expect(await page.title()).toMatch(/^so-lieu\.xlsx /);
    await cell('A1').getByText('của anh Ba').waitFor();
    expect(bench.complaints).toEqual([]);
  });

  it("leads from the pane's first words to the sample and its findings, by mouse and by key", async () => {
    const ownFile = workbookOf('Số liệu', sheetOf('Ghi chú | của anh Ba').values);
    const open = (name: string) => bench.openFile(name, Buffer.from(ownFile));
    const trySample = bench.pane.getByRole('button', { name: 'Dùng thử với phụ lục mẫu' });
    await open('so-lieu.xlsx');
    await trySample.waitFor();
    await bench.picture('first-run');
    await trySample.click();
    await bench.pane.getByText('Phụ lục · PII 2024').waitFor();
    await cell('D17').waitFor();

    await open('so-lieu-2.xlsx');
    await trySample.waitFor();
    await cell('A1').click();
    await bench.page.keyboard.type('sửa');
    await bench.page.keyboard.press('Enter');
    await trySample.focus();
    await bench.page.keyboard.press('Enter');
    const dialog = bench.page.getByRole('dialog', { name: /^Lưu các thay đổi trong so-lieu-2/ });
    await dialog.getByRole('button', { name: 'Hủy' }).click();
    await cell('A1').getByText('sửa', { exact: true }).waitFor();
    await trySample.press('Enter');
    await dialog.getByRole('button', { name: 'Không lưu' }).press('Enter');
    await bench.pane.getByText('Phụ lục · PII 2024').waitFor();
    // Whoever was in the pane is in the new one.
    await bench.page.keyboard.press('F8');
    await bench.pane.getByRole('treeitem', { selected: true }).waitFor();
    expect(bench.complaints).toEqual([]);
  });

  it('opens every sample, and the pane reads it', async () => {
    for (const { file, title } of samples) {
      await bench.page.getByRole('button', { name: 'Mẫu' }).click();
      await bench.opens(file, () => bench.page.getByRole('button', { name: title }).click());
      await bench.pane.getByRole('button', { name: 'Rà soát phụ lục' }).click();
      await bench.pane.getByRole('button', { name: /^\d+ Phải sửa/ }).waitFor();
      await bench.picture(title.replaceAll(/[^\p{L}\d]+/gu, '-'));
    }
    expect(bench.complaints).toEqual([]);
  });
});
