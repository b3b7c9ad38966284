/**
 * How late the pane's first button is beside that of a bare page (React, FluentProvider, one Button) over the
 * same office.js and the same Excel in memory, how long a press takes with a thousand findings, and how twenty
 * thousand scroll: `npm run bench -- pane`, once the pane is built.
 */
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/browser/chromium';
import type { CellValue } from '../../src/appendix';
import { openPaneInExcel } from '../e2e/pane-in-excel';
import { workbookOf } from '../support/workbook-of';
import { barePage } from './pane/build-bare-page';

const rounds = 9;
const head =
  'STT | Chỉ số | Điểm năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian';

/** A table with something wrong in nearly every cell. */
const faulty = (records: number): Uint8Array =>
  workbookOf('Phụ lục', [
    head.split(' | '),
    ...Array.from({ length: records }, (_, index): readonly CellValue[] => [
      index + 1,
      `Chỉ số thành phần thứ ${index}  về về đích `,
      '4,5',
      `$\\geq ${index % 90}\\%$`,
      'Các sở, ngành và các đơn vị liên quan',
      '',
      'Quý V/2024',
    ]),
  ]);

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** When the first button was there, from the beginning of the page. */
async function firstButton(browser: Browser, script?: string): Promise<number> {
  const pane = await openPaneInExcel(
    browser,
    workbookOf('Phụ lục', [['a']]),
    {},
    script === undefined ? {} : { script },
  );
  await pane.page
    .getByRole('button', { name: /^Rà soát/ })
    .first()
    .waitFor();
  const time = await pane.page.evaluate(() => window.firstButtonAt);
  await pane.close();
  return time;
}

/** Until the page has been drawn after a press. */
const pressed = (page: Page, selector: string): Promise<number> =>
  page.evaluate(async (wanted) => {
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    await drawn();
    const begun = performance.now();
    document.querySelector<HTMLElement>(wanted)?.click();
    await drawn();
    return performance.now() - begun;
  }, selector);

async function bench(browser: Browser): Promise<void> {
  const bare = await barePage();
  const times = { bare: [] as number[], pane: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.bare.push(await firstButton(browser, bare));
    times.pane.push(await firstButton(browser));
  }
  const [ours, peer] = [median(times.pane), median(times.bare)];
  console.log(
    `first button: ${ours.toFixed(0)} ms, bare page ${peer.toFixed(0)} ms, ratio ${(ours / peer).toFixed(2)}`,
  );

  for (const records of [200, 4_000]) {
    const pane = await openPaneInExcel(browser, faulty(records));
    pane.page.setDefaultTimeout(120_000);
    await pane.press('Rà soát phụ lục');
    await pane.page.getByRole('tree').waitFor();
    const counts = await pane.page.locator('[aria-pressed]').allTextContents();
    const step = await pressed(pane.page, '[aria-label$="(F8)"]');
    const filter = await pressed(pane.page, '[aria-pressed]');
    await pressed(pane.page, '[aria-pressed]');
    const scrolling = await pane.page.evaluate(async () => {
      const list = document.querySelector('[role=tree]')?.parentElement;
      let longest = 0;
      let most = 0;
      for (let turn = 0; list && turn < 120; turn++) {
        const begun = performance.now();
        list.scrollTop += 400;
        await new Promise(requestAnimationFrame);
        longest = Math.max(longest, performance.now() - begun);
        most = Math.max(most, document.querySelectorAll('[role=treeitem]').length);
      }
      return { longest, most };
    });
    console.log(
      `${counts.join(', ')}: next finding ${step.toFixed(0)} ms, a filter ${filter.toFixed(0)} ms, ` +
        `longest frame scrolling ${scrolling.longest.toFixed(0)} ms, at most ${scrolling.most} lines drawn`,
    );
    await pane.close();
  }
}

async function run(): Promise<void> {
  const browser = await launchChromium();
  try {
    await bench(browser);
  } finally {
    await browser.close();
  }
}
void run();
