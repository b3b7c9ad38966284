import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { createHost } from '../../src/host';
import { openPackage } from '../../src/host/package';
import { accessibilityFaults } from './accessibility';
import { describeInBrowser } from './browser';
import { comesToBe, eventually } from './eventually';
import { changedCells } from './saved-changes';
import { openWorkbench, type WorkbenchPage } from './workbench-page';

const sample = path.join(__dirname, '../../assets/samples/phu-luc-pii-2024.xlsx');

interface Key {
  readonly key: string;
  readonly altKey?: boolean;
  readonly ctrlKey?: boolean;
}

type Fill = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

async function workbookWith(fill: Fill): Promise<Buffer> {
  const host = createHost();
  await host.run(async (context) => {
    fill(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
  });
  return Buffer.from(host.saveWorkbook());
}

describeInBrowser('the sheet of the workbench', (browser) => {
  let bench: WorkbenchPage;
  beforeAll(async () => {
    bench = await openWorkbench(browser());
    // Work is thrown away between the walks.
    bench.page.on('dialog', (dialog) => void dialog.accept());
  });
  beforeEach(async () => {
    await bench.reload();
  });
  afterAll(() => bench.close());

  const keys = async (...pressed: readonly string[]): Promise<void> => {
    for (const key of pressed) await bench.page.keyboard.press(key);
  };
  const type = (text: string) => bench.page.keyboard.type(text);
  const shows = (reference: string, text: string) =>
    bench.cell(reference).getByText(text, { exact: true }).waitFor();
  const isBlank = (reference: string) =>
    bench.page.waitForFunction(
      (id) => document.getElementById(id)?.textContent === '',
      `cell-${Number(reference.slice(1)) - 1}-${reference.charCodeAt(0) - 65}`,
    );
  const hasSelected = (cells: number) =>
    comesToBe(() => bench.page.locator('.cell[aria-selected=true]').count(), cells);
  /** Keys that come faster than the page is drawn. */
  const atOnce = (...pressed: readonly Key[]) =>
    bench.page.locator('.grid').evaluate(async (_, all) => {
      for (const init of all) {
        const { activeElement } = document;
        activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
        );
        // What a key began is carried out before the next one comes.
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
    }, pressed);

  it('is worked on by keyboard alone, from the first key to the saved file', async () => {
    await bench.cell('A1').waitFor();
    await keys('Tab', 'Tab', 'Tab', 'Tab', 'Enter');
    await bench.pane.getByText('Phụ lục · PII 2024').waitFor();
    await keys('Tab', 'Tab', 'Tab', 'Tab', 'Tab');
    await type('d17');
    await keys('Enter');
    await bench.isAt('D17');
    await type('10');
    await keys('Enter');
    await shows('D17', '10');
    await keys('Control+z');
    await shows('D17', '$\\geq 10\\%$');
    await keys('Control+y');
    await shows('D17', '10');
    await bench.isAt('D18');
    await keys('ArrowUp', 'Control+c', 'ArrowDown', 'Control+v');
    await shows('D18', '10');
    await keys('Delete');
    await isBlank('D18');
    await keys('Control+Home', 'Control+PageDown');
    await bench.page.getByRole('tab', { name: 'Mục tiêu trụ cột', selected: true }).waitFor();
    await keys('Control+PageUp', 'F6', 'ArrowRight', 'ArrowLeft');
    await bench.page
      .getByRole('tab', { name: 'Phụ lục', selected: true })
      .and(bench.page.locator(':focus'))
      .waitFor();
    const { bytes, name } = await bench.saved(() => keys('Control+s'));
    expect(name).toBe('phu-luc-pii-2024.xlsx');
    expect(changedCells(openPackage(await readFile(sample)), openPackage(bytes))).toEqual([
      ['Phụ lục!D17', '$\\geq 10\\%$', 10],
    ]);
    expect(bench.complaints).toEqual([]);
  });

  it('is left by F6 and come back to, around through ribbon, bar, tabs and pane', async () => {
    const { page, pane } = bench;
    const hasFocus = (element: Locator) => element.and(element.page().locator(':focus')).waitFor();
    const ribbon = page.getByRole('button', { name: 'Rà soát', exact: true });
    const around = [
      ribbon,
      page.getByRole('textbox', { name: /^Hộp tên/ }),
      page.locator('.grid'),
      page.getByRole('tab', { name: 'Phụ lục' }),
      pane.getByRole('button', { name: 'Cài đặt' }),
    ];
    // The way leads through the pane once that is there.
    await pane.getByRole('button', { name: 'Cài đặt' }).waitFor();
    // From nowhere it leads to the sheet.
    await keys('F6', 'Shift+F6', 'Shift+F6');
    for (const stop of around) {
      await hasFocus(stop);
      await keys('F6');
    }
    await hasFocus(ribbon);
    await keys('Enter');
    await pane.getByText('Phụ lục · PII 2024').waitFor();

    // Back into the pane, where one was; from there F8 leads over the sheet, and F6 back to it.
    await keys('Shift+F6', 'F8', 'F8');
    await pane.getByRole('treeitem', { selected: true, name: /G6/ }).waitFor();
    await bench.isAt('G6');
    await keys('Shift+F6', 'Shift+F6');
    await hasFocus(page.locator('.grid'));
    await bench.cell('D5').click();
    // What is half typed in the bar is kept, and nobody is called back to the sheet.
    await page.getByRole('textbox', { name: 'Nội dung ô' }).first().click();
    await keys('End');
    await type('!');
    await keys('Shift+F6');
    await hasFocus(ribbon);
    await shows('D5', 'Mục tiêu phần đầu năm 2024!');
    expect(bench.complaints).toEqual([]);
  });

  it('moves under the keys as in Excel', async () => {
    await bench.cell('A9').click();
    const way: readonly (readonly [key: string, place: string])[] = [
      ['ArrowRight', 'B9'],
      ['Control+ArrowDown', 'B49'],
      ['Tab', 'C49'],
      ['Tab', 'D49'],
      ['Enter', 'B50'],
      ['Shift+Enter', 'B49'],
      ['Home', 'A49'],
      ['Control+End', 'H49'],
      // The first row below what is frozen.
      ['Control+Home', 'A6'],
      ['PageUp', 'A1'],
    ];
    for (const [key, place] of way) {
      await keys(key);
      await bench.isAt(place);
    }
    // Within a selection Enter goes through its cells and keeps it.
    await bench.cell('C9').click();
    await keys('Shift+ArrowDown', 'Shift+ArrowRight', 'Enter', 'Enter');
    await bench.isAt('D9');
    await keys('Control+Enter');
    await hasSelected(4);
  });

  it('goes on with the sheet that was turned to, however fast the next key comes', async () => {
    await bench.cell('A9').click();
    await atOnce({ key: 'PageDown', ctrlKey: true }, { key: 'F2' });
    await bench.page.getByRole('tab', { name: 'Mục tiêu trụ cột', selected: true }).waitFor();
    await bench.page.locator('.editor').and(bench.page.locator(':focus')).waitFor();
    await keys('Control+a');
    await type('gõ ngay');
    await keys('Enter');
    await shows('A1', 'gõ ngay');
    // The name box leads to another sheet as well.
    await keys('Control+g');
    await type("'Phụ lục'!D17");
    await keys('Enter');
    await bench.page.getByRole('tab', { name: 'Phụ lục', selected: true }).waitFor();
    await bench.isAt('D17');
    await shows('D17', '$\\geq 10\\%$');
    expect(bench.complaints).toEqual([]);
  });

  it('takes a table from Word, cell by cell', async () => {
    await bench.cell('J6').click();
    await bench.page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'Chủ trì\tHạn\r\nSở Tài chính;\r\nSở Nội vụ\t30/9/2024\r\n');
      data.setData(
        'text/html',
        `<table><tr><td><p>Chủ trì</p></td><td><p>Hạn</p></td></tr>
          <tr><td><p>Sở Tài chính;</p><p>Sở Nội vụ</p></td><td><p>Quý IV</p></td></tr></table>`,
      );
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
    });
    await shows('K7', 'Quý IV');
    await comesToBe(() => bench.cell('J7').innerText(), 'Sở Tài chính;\nSở Nội vụ');
    await hasSelected(4);
    await keys('Control+z');
    await isBlank('J7');
  });

  it('finds a text, and fills down by key and by the mouse', async () => {
    const { mouse } = bench.page;
    await bench.cell('A1').click();
    await keys('Control+f');
    await type('CHỈ SỐ: 4.2');
    await keys('Enter');
    await bench.isAt('B23');
    await keys('Shift+Enter', 'Enter');
    await bench.isAt('B23');
    await bench.page.getByRole('button', { name: 'Chỗ sau (Enter)' }).click();
    await bench.isAt('B25');
    expect(await accessibilityFaults(bench.page)).toEqual([]);
    await bench.picture('sheet-find');
    await bench.page.getByRole('searchbox', { name: 'Tìm trong trang' }).fill('không đâu có');
    await keys('Enter');
    await bench.page.getByRole('status').getByText('Không thấy').waitFor();
    await keys('Escape', 'Control+Home');

    await bench.cell('C9').click();
    await keys('Shift+ArrowDown', 'Control+d');
    await shows('C10', '2,43');
    await keys('Control+z');
    await isBlank('C10');
    await bench.cell('J9').click();
    await type('Quý 1');
    await keys('Enter', 'ArrowUp');
    await bench.hasHandle('J9');
    const handle = await bench.page.locator('.fill-handle').boundingBox();
    const below = await bench.cell('J12').boundingBox();
    await mouse.move((handle?.x ?? 0) + 4, (handle?.y ?? 0) + 4);
    await mouse.down();
    await mouse.move((below?.x ?? 0) + 8, (below?.y ?? 0) + 8, { steps: 4 });
    await bench.picture('sheet-pulled');
    await mouse.up();
    await shows('J12', 'Quý 4');
    await hasSelected(4);
    await keys('Control+z');
    await isBlank('J12');
    await shows('J9', 'Quý 1');
    expect(bench.complaints).toEqual([]);
  });

  it('takes ranges, rows, columns and widths by the mouse', async () => {
    const { mouse } = bench.page;
    await bench.cell('C9').hover();
    await mouse.down();
    await bench.cell('D11').hover();
    await mouse.up();
    await bench.page.getByText('Trung bình: 8,575   Đếm: 4   Tổng: 17,15').waitFor();
    await bench.cell('D13').click({ modifiers: ['Shift'] });
    await bench.page.getByText('Trung bình: 11,82   Đếm: 6   Tổng: 35,46').waitFor();
    await bench.cell('C17').click({ modifiers: ['Control'] });
    await bench.page.getByText(/Đếm: 7 /).waitFor();
    await bench.page.locator('.column-head', { hasText: /^C$/ }).click();
    // The first cell of the column lies in the merged title.
    await bench.isAt('A1');
    await bench.page.getByText(/Đếm: 18 /).waitFor();

    const head = bench.page.locator('.column-head', { hasText: /^C$/ });
    const before = Math.round((await head.boundingBox())?.width ?? 0);
    const isWide = (pixels: number) =>
      bench.page.waitForFunction(
        (wanted) =>
          document.querySelector<HTMLElement>('.column-head[data-column="2"]')?.offsetWidth === wanted,
        pixels,
      );
    const edge = await head.locator('.resizer').boundingBox();
    await mouse.move((edge?.x ?? 0) + 4, (edge?.y ?? 0) + 10);
    await mouse.down();
    await mouse.move((edge?.x ?? 0) + 44, (edge?.y ?? 0) + 10, { steps: 4 });
    await mouse.up();
    await isWide(before + 40);
    await bench.cell('C9').click();
    await keys('Control+z');
    await isWide(before);
    await bench.picture('sheet-selected');
  });

  it('draws tables, links, narrow numbers, mixed sheets as Excel does, and tells of locked cells', async () => {
    await bench.openFile(
      'bang.xlsx',
      await workbookWith((sheet, { workbook }) => {
        sheet.getRange('A1:C4').values = [
          ['Chỉ số', 'Mục tiêu', 'Xem'],
          ['1.1.1', 123456789.25, 'đến nơi'],
          ['2.2.1', 20, ''],
          ['2.2.2', 30, ''],
        ];
        sheet.tables.add('A1:C4', true).style = 'TableStyleMedium2';
        sheet.getRange('B2').numberFormat = [['#,##0.00']];
        sheet.getRange('C2').hyperlink = { documentReference: "'Nơi đến'!B3", textToDisplay: 'đến nơi' };
        sheet.getRange('C3').hyperlink = { address: 'https://example.vn/van-ban', textToDisplay: 'văn bản' };
        sheet.getRange('4:4').rowHidden = true;
        sheet.getRange('E2').dataValidation.rule = {
          list: { inCellDropDown: true, source: 'Thường xuyên,Hàng quý' },
        };
        const other = workbook.worksheets.add('Nơi đến');
        other.tabColor = '#C00000';
        other.getRange('A1').values = [['khóa']];
        other.protection.protect();
        workbook.worksheets.add('_Soát').visibility = 'Hidden';
      }),
    );
    await bench.cell('A1').waitFor();
    // Drawn anew at any time: asked until it is so.
    await bench.page.waitForFunction(() => {
      const cell = document.getElementById('cell-0-0');
      const text = cell?.querySelector('.text');
      if (!cell || !text) return false;
      const isFilled = getComputedStyle(cell).backgroundColor === 'rgb(68, 114, 196)';
      return isFilled && getComputedStyle(text).color === 'rgb(255, 255, 255)';
    });
    await bench.cell('B2').getByText(/^#+$/).waitFor();
    await bench.cell('A4').waitFor({ state: 'detached' });
    await comesToBe(() => bench.page.getByRole('tab').allTextContents(), ['Sheet1', 'Nơi đến']);
    await bench.cell('D2').click();
    await atOnce({ key: 'ArrowRight' }, { key: 'ArrowDown', altKey: true });
    await keys('ArrowDown', 'ArrowDown');
    expect(await accessibilityFaults(bench.page)).toEqual([]);
    await bench.picture('sheet-table');
    await keys('Enter');
    await shows('E2', 'Hàng quý');
    await keys('F2');
    expect(await accessibilityFaults(bench.page)).toEqual([]);
    await keys('Escape');

    await bench.cell('C3').click();
    await bench.page
      .getByRole('alert')
      .getByText(/https:\/\/example\.vn\/van-ban/)
      .waitFor();
    await bench.cell('C2').click();
    await bench.page.getByRole('tab', { name: 'Nơi đến', selected: true }).waitFor();
    await bench.isAt('B3');
    await keys('x');
    await bench.page
      .getByRole('alert')
      .getByText(/đang khóa/)
      .waitFor();
    expect(await accessibilityFaults(bench.page)).toEqual([]);
    expect(bench.complaints).toEqual([]);
  });

  it('scrolls over twenty thousand rows, and draws no more than can be seen', async () => {
    const rows = 20_000;
    await bench.openFile(
      'dai.xlsx',
      await workbookWith((sheet) => {
        const range = sheet.getRange(`A1:C${rows}`);
        range.values = Array.from({ length: rows }, (_, row) => [row + 1, `Chỉ số ${row + 1}`, '≥ 10']);
      }),
    );
    await bench.cell('A1').click();
    await keys('Control+ArrowDown');
    await bench.isAt(`A${rows}`);
    await shows(`B${rows}`, `Chỉ số ${rows}`);
    await bench.page.locator('.grid').evaluate((grid) => grid.scrollTo(0, grid.scrollHeight / 2));
    await bench.page.waitForFunction(() => document.getElementById('cell-10030-1') !== null);
    const drawn = () => bench.page.locator('.row').count();
    expect(await eventually(drawn, (count) => count < 80)).toBeLessThan(80);
  });

  it('asks before work is lost, and takes files that are dropped', async () => {
    const drop = (...names: readonly string[]) =>
      bench.page.evaluate(async (files) => {
        const data = new DataTransfer();
        const bytes = await (await fetch('samples/nhiem-vu-2024.xlsx')).arrayBuffer();
        for (const name of files) data.items.add(new File([bytes], name));
        document.body.dispatchEvent(new DragEvent('dragenter', { dataTransfer: data, bubbles: true }));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
      }, names);
    await bench.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'sai.xlsx', mimeType: '', buffer: Buffer.from('không phải') });
    await bench.page
      .getByRole('alert')
      .getByText(/^sai\.xlsx: /)
      .waitFor();
    await bench.cell('A9').click();
    await type('sửa');
    await keys('Enter');
    await shows('A9', 'sửa');

    await drop('mot.xlsx');
    const dialog = bench.page.getByRole('dialog', { name: /^Lưu các thay đổi/ });
    await dialog.waitFor();
    expect(await accessibilityFaults(bench.page)).toEqual([]);
    await bench.picture('sheet-unsaved');
    await dialog.getByRole('button', { name: 'Hủy' }).click();
    await shows('A9', 'sửa');

    await drop('mot.xlsx', 'hai.xlsx');
    await bench.opens('ghep-bieu.xlsx', () => dialog.getByRole('button', { name: 'Không lưu' }).click());
    await bench.page
      .getByRole('alert')
      .getByText(/^Đã ghép \d+ dòng từ 2 tệp/)
      .waitFor();
    await bench.picture('sheet-merged');
    // What was merged has never been saved.
    await bench.page.getByRole('button', { name: 'Mẫu' }).click();
    expect(await accessibilityFaults(bench.page)).toEqual([]);
    await bench.page.getByRole('button', { name: /PCI 2020/ }).click();
    await bench.opens('muc-tieu-pci-2020.xlsx', () =>
      dialog.getByRole('button', { name: 'Không lưu' }).click(),
    );
    expect(bench.complaints).toEqual([]);
  });
});

describeInBrowser('the workbench in a narrow window and in English', (browser) => {
  it('keeps everything in sight, and moves the line beside the pane', async () => {
    const bench = await openWorkbench(browser(), {
      locale: 'en-US',
      viewport: { width: 1024, height: 768 },
      reducedMotion: 'reduce',
    });
    await bench.cell('A1').waitFor();
    await bench.pane.getByRole('button', { name: 'Check the appendix' }).waitFor();
    await bench.pane.getByRole('button', { name: 'Try it on a sample appendix' }).waitFor();
    await bench.page.getByRole('button', { name: 'Save .xlsx' }).waitFor();
    await comesToBe(() => bench.page.evaluate(() => document.documentElement.scrollWidth), 1024);
    expect(await accessibilityFaults(bench.page)).toEqual([]);
    const line = bench.page.getByRole('separator', { name: 'Width of the pane' });
    await line.focus();
    await line.press('ArrowLeft');
    await comesToBe(() => bench.page.locator('iframe').evaluate((frame) => frame.clientWidth), 360);
    await bench.picture('sheet-narrow');
    expect(bench.complaints).toEqual([]);
    await bench.close();
  });
});
