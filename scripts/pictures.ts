/** Takes the picture of the README anew: `npm run pictures`. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from './browser/chromium';
import { serveWorkbench } from './workbench/serve';

const folder = path.join(__dirname, '../docs/pictures');

/** The sample checked and marked, with a finding open and its cell in sight. */
async function showFinding(page: Page): Promise<void> {
  const pane = page.frameLocator('iframe.pane');
  const press = (name: string): Promise<void> => pane.getByRole('button', { name, exact: true }).click();
  for (let step = 0; step < 2; step++) await page.getByRole('button', { name: 'Thu nhỏ' }).click();
  await press('Rà soát phụ lục');
  await pane.getByRole('switch', { name: 'Đánh dấu ô' }).click();
  await press('Tìm và lọc');
  await pane.getByRole('searchbox').fill('lệch đơn vị');
  await pane.getByRole('treeitem', { name: /Lệch đơn vị tính.*D17/ }).click();
  await page.locator('#cell-16-3.active').waitFor();
}

async function take(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const workbench = await serveWorkbench(0);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1360, height: 800 }, locale: 'vi-VN' });
    await page.goto(workbench.address);
    await showFinding(page);
    await page.screenshot({ path: path.join(folder, 'workbench.png') });
  } finally {
    await browser.close();
    await workbench.close();
  }
}
void take();
