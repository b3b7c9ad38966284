/**
 * How late the pane's first button is beside that of a bare page (React, FluentProvider, one Button) over the
 * same office.js and the same Excel in memory, how long each press takes with a thousand findings and a thousand
 * indicators, and how twenty thousand scroll: `npm run bench -- pane`, once the pane is built.
 */
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../scripts/browser/chromium';
import { openPaneInExcel, type PaneInExcel } from '../e2e/pane-in-excel';
import { workbookOf } from '../support/workbook-of';
import { barePage } from './pane/build-bare-page';
import { faulty, measured } from './pane/plans';
import { bestOf, type Press, pressed } from './pane/presses';

const rounds = 9;
const roundsOfPresses = 5;

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

const openBare = (browser: Browser, script: string): Promise<PaneInExcel> =>
  openPaneInExcel(browser, workbookOf('Phụ lục', [['a']]), {}, { script });

/** When the first button was there, from the beginning of the page. */
async function firstButton(pane: PaneInExcel): Promise<number> {
  await pane.page
    .getByRole('button', { name: /^Rà soát/ })
    .first()
    .waitFor();
  const time = await pane.page.evaluate(() => window.firstButtonAt);
  await pane.close();
  return time;
}

async function openChecked(browser: Browser, workbook: Uint8Array): Promise<PaneInExcel> {
  const pane = await openPaneInExcel(browser, workbook);
  pane.page.setDefaultTimeout(120_000);
  await pane.press('Rà soát phụ lục');
  await pane.page.getByRole('tree').waitFor();
  return pane;
}

const say = (lines: readonly string[]): void => {
  for (const line of lines) console.log(`  ${line}`);
};

const [open, closed] = ['[role=treeitem][aria-expanded=true]', '[role=treeitem][aria-expanded=false]'];
const [group, search] = ['main select', 'input[type=search]'];
const inFindings: readonly Press[] = [
  { name: 'next finding', selector: '[aria-label$="(F8)"]' },
  { name: 'a filter by severity', selector: '[aria-pressed]' },
  { name: 'taking it back', selector: '[aria-pressed]' },
  { name: 'closing a group', selector: `${open} [data-pressed]`, until: closed },
  { name: 'opening it', selector: `${closed} [data-pressed]` },
  { name: 'grouping by rule', selector: group, value: 'rule' },
  { name: 'grouping by lead', selector: group, value: 'owner' },
  { name: 'grouping by row', selector: group, value: 'row' },
  { name: 'opening the search', selector: '[aria-label="Tìm và lọc"]', until: search },
  { name: 'a letter of a search', selector: search, value: 'd' },
  { name: 'its second letter', selector: search, value: 'di' },
  { name: 'emptying it', selector: search, value: '' },
  { name: 'closing the search', selector: '[aria-label="Tìm và lọc"]' },
  { name: 'opening Cài đặt', selector: '[aria-label="Cài đặt"]', until: 'details' },
  { name: 'its columns', selector: 'summary', says: 'Cột', until: 'details[open] select' },
  { name: 'its plan facts', selector: 'summary', says: 'Thông tin', until: 'details[open] input' },
  { name: 'its severities', selector: 'summary', says: 'Mức độ', until: search },
  { name: 'a letter of a search there', selector: search, value: 'd' },
  { name: 'its organisations', selector: 'summary', says: 'Danh mục' },
  { name: 'going back to Rà soát', selector: 'nav button', says: 'Rà soát', until: '[role=tree]' },
];

const inGaps: readonly Press[] = [
  { name: 'opening Chênh lệch', selector: 'nav button', says: 'Chênh lệch', until: '[role=listbox]' },
  { name: 'chart to table', selector: '[role=switch]', until: 'table' },
  { name: 'table to chart', selector: '[role=switch]', until: '[role=listbox]' },
  { name: 'grouping by lead', selector: group, value: 'lead' },
  { name: 'grouped chart to table', selector: '[role=switch]', until: 'table' },
  { name: 'grouped table to chart', selector: '[role=switch]', until: '[role=listbox]' },
  { name: 'going back to Rà soát', selector: 'nav button', says: 'Rà soát', until: '[role=tree]' },
];

async function bench(browser: Browser): Promise<void> {
  const bare = await barePage();
  const times = { bare: [] as number[], pane: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.bare.push(await firstButton(await openBare(browser, bare)));
    times.pane.push(await firstButton(await openPaneInExcel(browser, workbookOf('Phụ lục', [['a']]))));
  }
  const [ours, peer] = [median(times.pane), median(times.bare)];
  console.log(
    `first button: ${ours.toFixed(0)} ms, bare page ${peer.toFixed(0)} ms, ratio ${(ours / peer).toFixed(2)}`,
  );

  const least = await openBare(browser, bare);
  await least.page.getByRole('button').waitFor();
  console.log(`the best of ${roundsOfPresses} presses each`);
  say(await bestOf(roundsOfPresses, least.page, [{ name: 'the bare page', selector: 'button' }]));
  await least.close();

  for (const [records, presses] of [
    [200, inFindings],
    [1_000, inGaps],
  ] as const) {
    const pane = await openChecked(browser, presses === inGaps ? measured(records) : faulty(records));
    const counts = await pane.page.locator('[aria-pressed]').allTextContents();
    console.log(`${records} indicators, ${counts.join(', ')}`);
    say(await bestOf(roundsOfPresses, pane.page, presses));
    await pane.close();
  }
  await scroll(browser);
}

async function scroll(browser: Browser): Promise<void> {
  const pane = await openChecked(browser, faulty(4_000));
  const counts = await pane.page.locator('[aria-pressed]').allTextContents();
  const filter = await pressed(pane.page, { selector: '[aria-pressed]' });
  await pressed(pane.page, { selector: '[aria-pressed]' });
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
    `${counts.join(', ')}: a filter ${filter.toFixed(0)} ms, ` +
      `longest frame scrolling ${scrolling.longest.toFixed(0)} ms, at most ${scrolling.most} lines drawn`,
  );
  await pane.close();
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
