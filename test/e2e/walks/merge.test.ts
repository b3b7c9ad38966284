import path from 'node:path';
import { createHost } from '../../../src/host';
import { openPackage } from '../../../src/host/package';
import { describeInBrowser } from '../browser';
import { changedCells } from '../saved-changes';
import { openWorkbench, type WorkbenchPage } from '../workbench-page';

const samples = path.join(__dirname, '../../../assets/samples');
const files = ['phu-luc-pii-2024.xlsx', 'phu-luc-pci-2023.xlsx'].map((name) => path.join(samples, name));

type Act = (bench: WorkbenchPage) => Promise<void>;
const hands: readonly { readonly by: string; readonly open: Act; readonly save: Act }[] = [
  {
    by: 'pointer',
    open: ({ page }) => page.getByRole('button', { name: 'Mở .xlsx' }).click(),
    save: ({ page }) => page.getByRole('button', { name: 'Lưu .xlsx' }).click(),
  },
  {
    by: 'keyboard',
    open: ({ page }) => page.keyboard.press('Control+o'),
    save: ({ page }) => page.keyboard.press('Control+s'),
  },
];

describeInBrowser('several files opened at once in the workbench', (browser) => {
  it.each(hands)('are merged and saved by $by alone', async ({ open, save }) => {
    const bench = await openWorkbench(browser());
    await bench.cell('D13').waitFor();
    const [chooser] = await Promise.all([bench.page.waitForEvent('filechooser'), open(bench)]);
    await chooser.setFiles(files);
    await bench.page
      .getByRole('alert')
      .getByText(/^Đã ghép \d+ dòng từ 2 tệp/)
      .waitFor();
    const { bytes, name } = await bench.saved(() => save(bench));
    expect(name).toBe('ghep-bieu.xlsx');
    const saved = openPackage(bytes);
    expect(saved.workbook.sheets.map((sheet) => sheet.name)).toEqual([
      'Phụ lục PCI ghép',
      'Phụ lục PII ghép',
      'Mâu thuẫn',
      'Tình hình gửi',
    ]);
    const told = changedCells(openPackage(createHost().saveWorkbook()), saved).map(([, , value]) => value);
    for (const file of files) expect(told).toContain(path.basename(file));
    // Every one of the seventeen indicators is there.
    const codes = told.flatMap((value) => /(?:Chỉ số: )?(\d\.\d\.\d)\. /.exec(String(value))?.[1] ?? []);
    expect(new Set(codes).size).toBe(17);
    expect(bench.complaints).toEqual([]);
    await bench.close();
  });
});
