import { describeInBrowser } from '../browser';
import { openPaneInExcel, type PaneInExcel } from '../pane-in-excel';
import { changedCells, changedParts } from '../saved-changes';
import { hands } from './hands';
import { pii, sample, savedBy, walkWith } from './walk';

describeInBrowser('checking, mending and keeping, through to the saved file', (browser) => {
  let pane: PaneInExcel;
  afterEach(async () => {
    expect(pane.complaints).toEqual([]);
    await pane.close();
  });

  it.each(hands)('by $by alone', async (hand) => {
    pane = await openPaneInExcel(browser(), pii);
    const { page } = pane;
    const { holds, isSelected, press, says } = walkWith(hand, pane);
    const pressFinding = (name: RegExp) => hand.press(page.getByRole('treeitem', { name }));
    const list = (name: string) => page.getByRole('combobox', { name });
    const search = (text: string) => hand.write(page.getByRole('searchbox'), text);

    await press('Rà soát phụ lục');
    await says('Phụ lục · PII 2024');
    await hand.press(page.getByRole('switch', { name: 'Đánh dấu ô' }));

    // By severity, by rule and owner; then in groups of another kind.
    await press(/ Phải sửa$/);
    await says(/^Đang hiện \d+\/46 chỗ/);
    await press('Bỏ lọc');
    await press('Tìm và lọc');
    await hand.choose(list('Mọi nội dung'), 'Lệch đơn vị tính');
    await hand.choose(list('Mọi đơn vị'), 'Sở Khoa học và Công nghệ');
    await says(/^Đang hiện \d\/46 chỗ/);
    await press('Bỏ lọc');
    await hand.choose(list('Nhóm theo'), 'Nội dung');

    await search('D17');
    await pressFinding(/Lệch đơn vị tính D17$/);
    await isSelected("'Phụ lục'!D17");
    await press('Sửa');
    await holds('D17', '≥ 10');
    await press('Hoàn tác');
    await holds('D17', '$\\geq 10\\%$');
    await press('Sửa');
    await holds('D17', '≥ 10');

    // Two are kept, and one of them taken back.
    await search('chua ro chu tri');
    for (const [place, reason] of [
      ['E6', 'Giao chung theo mẫu của Bộ'],
      ['E32', 'Chờ ý kiến'],
    ] as const) {
      await pressFinding(new RegExp(`Chưa rõ chủ trì ${place}$`));
      await press('Giữ nguyên…');
      await hand.write(page.getByLabel('Lý do giữ nguyên'), reason);
      await press('Giữ nguyên');
    }
    await hand.press(page.getByText('Nội dung giữ nguyên (2)'));
    await hand.press(page.getByRole('listitem').filter({ hasText: 'Chờ ý kiến' }).getByRole('button'));
    await says('Nội dung giữ nguyên (1)');

    // It is open again, and between its mends the person chooses.
    await hand.press(page.getByRole('radio', { name: 'Sở Tài chính' }));
    await press('Sửa');
    await holds('E32', 'Sở Tài chính');
    await press('Bỏ lọc');

    await press(/^Sửa nhanh/);
    await press(/^Sửa \d+ ô$/);
    await says(/^Đã sửa \d+ ô/);
    await press('Việc khác');
    await press('Lập trang Kết quả rà soát');
    await isSelected("'Kết quả rà soát'!A1");
    await pane.picture(`walk-${hand.by}`);

    const saved = await savedBy(pane);
    expect(saved.sheets).toEqual(['Phụ lục', 'Mục tiêu trụ cột', 'Kết quả rà soát']);
    expect(await saved.marks('Phụ lục')).toBe(3);
    expect(saved.store.ignores.map(({ reason }) => reason)).toEqual(['Giao chung theo mẫu của Bộ']);
    const cells = changedCells(sample, saved.book);
    const mended = cells.filter(([place]) => place.startsWith('Phụ lục!'));
    expect(mended.map(([place]) => place.replace('Phụ lục!', '')).join(' ')).toBe(
      'D5 B6 B7 B8 D17 F17 B23 B24 B25 A26 B32 E32 D42 B44 D44 A48 A27 B27 A49 B49',
    );
    // No code of HTML or LaTeX is left in them.
    expect(mended.flatMap(([, , value]) => (/<\w|\\/.test(String(value)) ? [value] : []))).toEqual([]);
    expect(cells.filter(([place]) => place.startsWith('Mục tiêu trụ cột!'))).toEqual([]);
    const rows = cells.filter(([place]) => /^Kết quả rà soát!A\d/.test(place));
    expect(rows.length).toBeGreaterThan(20);
    const parts = changedParts(sample, saved.book).filter((name) => sample.parts.has(name));
    expect(parts.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });
});
