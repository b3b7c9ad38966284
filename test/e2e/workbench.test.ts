import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openPackage, parseArea, readSheet, type WorkbookPackage } from '../../src/host/package';
import { samples } from '../../src/workbench/page/samples';
import { accessibilityFaults } from './accessibility';
import { describeInBrowser } from './browser';
import { openWorkbench, type WorkbenchPage } from './workbench-page';

const sample = path.join(__dirname, '../../assets/samples/phu-luc-pii-2024.xlsx');

/** Every cell that holds something, of every sheet: `Phụ lục!D17` → its value. */
function cellsOf(book: WorkbookPackage): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const sheet of book.workbook.sheets) {
    const { cells } = readSheet(book, sheet);
    for (let cell = 0; cell < cells.count; cell++)
      found.set(`${sheet.name} ${cells.row(cell)} ${cells.column(cell)}`, cells.value(cell));
  }
  return found;
}

function changedCells(before: WorkbookPackage, after: WorkbookPackage): readonly unknown[] {
  const old = cellsOf(before);
  return [...cellsOf(after)]
    .filter(([place, value]) => old.get(place) !== value)
    .map(([place, value]) => [place, old.get(place), value]);
}

const changedParts = (before: WorkbookPackage, after: WorkbookPackage): readonly string[] =>
  [...new Set([...before.parts.names, ...after.parts.names])].filter(
    (name) =>
      !before.parts.has(name) ||
      !after.parts.has(name) ||
      !Buffer.from(before.parts.bytes(name)).equals(Buffer.from(after.parts.bytes(name))),
  );

describeInBrowser('the workbench', (browser) => {
  let bench: WorkbenchPage;
  beforeEach(async () => {
    bench = await openWorkbench(browser());
  }, 30_000);
  afterEach(() => bench.close());

  const cell = (reference: string) => {
    const area = parseArea(reference);
    return bench.page.locator(`#cell-${area?.top ?? 0}-${area?.left ?? 0}`);
  };
  /** The page is drawn once a frame. */
  const isAt = (place: string) =>
    bench.page.waitForFunction(
      (wanted) => document.querySelector<HTMLInputElement>('input.address')?.value === wanted,
      place,
    );
  const press = (name: string | RegExp, exact = true) =>
    bench.pane.getByRole('button', { name, exact }).click();
  const finding = (title: string, place: string) =>
    bench.pane.getByRole('button', { name: new RegExp(`${title}.*${place}`) });

  async function saved(): Promise<Uint8Array> {
    const [download] = await Promise.all([
      bench.page.waitForEvent('download'),
      bench.page.getByRole('button', { name: 'Lưu .xlsx' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('phu-luc-pii-2024.xlsx');
    return readFile(await download.path());
  }

  it('goes from the first click to the saved file', async () => {
    await press('Rà soát phụ lục');
    await bench.pane.getByText('Phụ lục · PII 2024').waitFor();
    await bench.pane.getByRole('switch', { name: 'Đánh dấu ô' }).click();
    await finding('Lệch đơn vị tính', 'D17').click();
    await bench.picture('1-finding');

    await press('Xem ô');
    await cell('D17').and(bench.page.locator('.active')).waitFor();
    await isAt('D17');
    expect(await cell('D17').evaluate((drawn) => getComputedStyle(drawn).backgroundColor)).toBe(
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

    await finding('Chưa rõ chủ trì', 'E6').click();
    await press('Giữ nguyên…');
    await bench.pane.getByLabel('Lý do giữ nguyên').fill('Giao chung theo mẫu của Bộ');
    await bench.picture('4-keeping');
    await press('Giữ nguyên');
    await bench.pane.getByText('Nội dung giữ nguyên (1)').click();
    await bench.pane.getByText('Giao chung theo mẫu của Bộ').waitFor();
    await bench.picture('5-kept');

    await press('Cài đặt');
    await press('Gỡ dấu rà soát');
    await bench.pane.getByText(/^Sẽ gỡ \d+ vùng đánh dấu/).waitFor();
    await press('Gỡ dấu rà soát');
    await press('Rà soát');
    await bench.pane.getByRole('button', { name: 'Rà soát phụ lục' }).waitFor();
    await bench.picture('6-cleaned');

    const after = openPackage(await saved());
    const before = openPackage(await readFile(sample));
    expect(changedCells(before, after)).toEqual([['Phụ lục 16 3', '$\\geq 10\\%$', '≥ 10']]);
    expect(changedParts(before, after)).toEqual(['xl/worksheets/sheet1.xml']);
    expect(bench.complaints).toEqual([]);
  }, 60_000);

  it('takes what is typed, and the pane checks it again', async () => {
    await press('Rà soát phụ lục');
    await bench.pane.getByText('Phụ lục · PII 2024').waitFor();
    await cell('D9').click();
    await isAt('D9');
    await bench.page.keyboard.type('Trên 12%');
    await bench.page.keyboard.press('Enter');
    await cell('D9').getByText('Trên 12%', { exact: true }).waitFor();
    await isAt('D10');
    await finding('Lệch đơn vị tính', 'D9').waitFor();
    expect(bench.complaints).toEqual([]);
  }, 60_000);

  it('refuses the pane while a cell is being edited, as Excel does', async () => {
    await cell('C9').click();
    await bench.page.keyboard.press('F2');
    const editor = bench.page.getByRole('textbox', { name: 'Nội dung ô' }).and(bench.page.locator('.editor'));
    expect(await editor.inputValue()).toBe('2,43');
    await press('Rà soát phụ lục');
    await bench.pane.getByText(/Ô đang được nhập dở/).waitFor();
    await editor.press('Escape');
    await press('Rà soát phụ lục');
    await bench.pane.getByText('Phụ lục · PII 2024').waitFor();
  }, 60_000);

  it('goes over the sheet by keyboard', async () => {
    await cell('A9').click();
    const way: readonly (readonly [key: string, place: string])[] = [
      ['ArrowRight', 'B9'],
      ['Control+ArrowDown', 'B49'],
      ['Tab', 'C49'],
      ['Shift+Enter', 'C48'],
      ['Home', 'A48'],
      ['Control+End', 'H49'],
      ['Control+Home', 'A1'],
      ['PageDown', 'A11'],
    ];
    for (const [key, place] of way) {
      await bench.page.keyboard.press(key);
      await isAt(place);
    }
  }, 60_000);

  it('says why a file does not open, and keeps what is open', async () => {
    await bench.page.locator('input[type=file]').setInputFiles({
      name: 'cu.xls',
      mimeType: '',
      buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    });
    await bench.page
      .getByRole('alert')
      .getByText(/^cu\.xls: /)
      .waitFor();
    await cell('A1').getByText('Phụ lục').waitFor();
  }, 60_000);

  it.each(samples)(
    'opens the sample $file, and the pane reads it',
    async ({ title }) => {
      await bench.page.getByRole('button', { name: 'Mẫu' }).click();
      await bench.page.getByRole('button', { name: title }).click();
      await bench.pane.getByRole('button', { name: 'Rà soát phụ lục' }).click();
      await bench.pane.getByRole('button', { name: /^\d+ Phải sửa/ }).waitFor();
      await bench.picture(title.replaceAll(/[^\p{L}\d]+/gu, '-'));
      expect(bench.complaints).toEqual([]);
    },
    60_000,
  );

  it('has nothing that axe finds at fault', async () => {
    await cell('A1').waitFor();
    expect(await accessibilityFaults(bench.page)).toEqual([]);
  }, 60_000);
});
