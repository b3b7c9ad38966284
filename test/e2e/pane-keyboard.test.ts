import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { openPackage } from '../../src/host/package';
import { describeInBrowser } from './browser';
import { comesToBe, eventually } from './eventually';
import { findingIn } from './finding-in';
import { openPaneInExcel, type PaneInExcel } from './pane-in-excel';
import { changedCells } from './saved-changes';

const pii = 'phu-luc-pii-2024.xlsx';
const sample = path.join(__dirname, '../../assets/samples', pii);

describeInBrowser('the view Rà soát by keyboard alone', (browser) => {
  let pane: PaneInExcel;
  afterEach(() => pane.close());

  it('keeps in sight what can be done about a finding, and then where the reader stands', async () => {
    pane = await openPaneInExcel(browser(), pii, {}, { viewport: { width: 350, height: 600 } });
    const { page } = pane;
    const edgesOf = async (locator: Locator) => {
      const box = await locator.boundingBox();
      return box ? [box.y, box.y + box.height] : [];
    };
    const scroller = page.getByRole('tree').locator('..');
    async function isInSight(locator: Locator): Promise<boolean> {
      const [[top = -1, bottom = Infinity], [from = 0, to = 0]] = await Promise.all([
        edgesOf(locator),
        edgesOf(scroller),
      ]);
      return top >= from && bottom <= to;
    }
    await pane.press('Rà soát phụ lục');
    const finding = await findingIn(page, 'Nội dung bị ngắt dòng', 'B8');
    await finding.click();
    await finding.getByRole('button', { name: 'Giữ nguyên…' }).waitFor();
    const isLong = async () => {
      const [[, cardEnd = 0], [, listEnd = 0]] = await Promise.all([edgesOf(finding), edgesOf(scroller)]);
      return cardEnd > listEnd;
    };
    // The card is longer than the list is high.
    await comesToBe(isLong, true);
    for (const button of await finding.getByRole('button').all())
      await comesToBe(() => isInSight(button), true);

    await pane.press('Giữ nguyên…');
    await comesToBe(() => isInSight(page.getByLabel('Lý do giữ nguyên')), true);
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox').fill('');
    await pane.saysNoMore(/^Đang hiện/);
    await finding.getByRole('button', { name: 'Giữ nguyên…' }).click();
    const next = finding.locator('xpath=following-sibling::*[1]');
    const name = await next.textContent();
    await page.keyboard.type('Đã đối chiếu');
    await page.keyboard.press('Enter');
    await page.getByText('Đã giữ nguyên.').waitFor();
    await comesToBe(focused, name);
    await comesToBe(() => isInSight(page.locator(':focus')), true);
  });

  /** What a screen reader would say of the element that has the focus. */
  const focused = () =>
    pane.page.evaluate(() => {
      const { activeElement: element } = document;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
  async function tabTo(name: RegExp): Promise<void> {
    for (let step = 0; step < 40; step++) {
      await pane.page.keyboard.press('Tab');
      if (name.test(await focused())) return;
    }
    throw new Error(`Tab never comes to ${String(name)} but ends on ${await focused()}`);
  }
  const isAt = (cell: RegExp) => eventually(pane.selected, (place) => cell.test(place));

  it('goes from the first button to the saved file', async () => {
    pane = await openPaneInExcel(browser(), pii);
    const { page } = pane;
    const { keyboard } = page;
    const open = page.getByRole('treeitem', { selected: true });
    await page.getByRole('button', { name: 'Rà soát phụ lục' }).waitFor();
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await tabTo(/^Rà soát phụ lục$/);
    await keyboard.press('Enter');
    await page.getByRole('tree').waitFor();
    // The button that was pressed is gone; the focus is on what stands in its place.
    await comesToBe(focused, 'Rà soát lại');

    await keyboard.press('F8');
    await open.waitFor();
    expect(await isAt(/!C5$/)).toMatch(/!C5$/);
    await keyboard.press('F8');
    expect(await isAt(/!G6$/)).toMatch(/!G6$/);
    await keyboard.press('Shift+F8');
    expect(await isAt(/!C5$/)).toMatch(/!C5$/);
    // Whoever asks by key stands on the finding, and its buttons come next.
    const isFound = /^Gợi ý: Cách tính đã thay đổi C5:D5/;
    expect(
      await eventually(focused, (name) => name.startsWith('Gợi ý: Cách tính đã thay đổi C5:D5')),
    ).toMatch(isFound);
    await keyboard.press('Tab');
    await comesToBe(focused, 'Giữ nguyên…');
    // Coming back to the view is no asking.
    await pane.press('Báo cáo');
    await pane.press('Rà soát');
    await open.waitFor();
    await comesToBe(focused, 'Rà soát');
    await keyboard.press('Escape');
    await open.waitFor({ state: 'detached' });

    await tabTo(/^Tìm và lọc$/);
    await keyboard.press('Enter');
    await keyboard.type('lech don vi tinh');
    await page.getByText(/^Đang hiện \d\/46/).waitFor();
    await pane.picture('keyboard-search');
    await tabTo(/ Dòng \d+$/);
    await keyboard.press('ArrowDown');
    const isMismatch = /^Phải sửa: Lệch đơn vị tính (D\d+)$/;
    const reached = await eventually(focused, (name) => isMismatch.test(name));
    expect(reached).toMatch(isMismatch);
    const [, place = ''] = isMismatch.exec(reached) ?? [];
    await keyboard.press('Enter');
    expect(await isAt(new RegExp(`!${place}$`))).toMatch(new RegExp(`!${place}$`));
    const before = await pane.valueOf(place);
    await open.waitFor();
    await tabTo(/^Sửa$/);
    await keyboard.press('Enter');
    await eventually(
      () => pane.valueOf(place),
      (value) => value !== before,
    );
    // The finding is gone; the focus is on another line of the list.
    expect(await eventually(focused, (name) => / D\d+$|Dòng \d+$/.test(name))).toMatch(/ D\d+$|Dòng \d+$/);

    const changes = changedCells(openPackage(readFileSync(sample)), openPackage(await pane.saved()));
    expect(changes).toHaveLength(1);
    expect(pane.complaints).toEqual([]);
  });
});
