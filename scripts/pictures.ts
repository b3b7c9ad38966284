/** Takes the pictures of README and guide anew: `npm run pictures`. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { launchChromium } from './browser/chromium';
import { serveWorkbench } from './workbench/serve';

const folder = path.join(__dirname, '../docs/pictures');
const fileOf = (name: string): string => path.join(folder, `${name}.png`);

/** The workbench on screen, with the sample checked and marked. */
interface Scene {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly press: (name: string) => Promise<void>;
}

async function setScene(page: Page): Promise<Scene> {
  const pane = page.frameLocator('iframe.pane');
  const press = (name: string): Promise<void> => pane.getByRole('button', { name, exact: true }).click();
  for (let step = 0; step < 2; step++) await page.getByRole('button', { name: 'Thu nhỏ' }).click();
  await press('Rà soát phụ lục');
  await pane.getByRole('switch', { name: 'Đánh dấu ô' }).click();
  await press('Tìm và lọc');
  return { page, pane, press };
}

const ofPane = ({ page }: Scene, name: string): Promise<unknown> =>
  page.locator('iframe.pane').screenshot({ path: fileOf(name) });

/** A finding open, and its cell in sight. */
async function showFinding(scene: Scene): Promise<void> {
  const { page, pane } = scene;
  await pane.getByRole('searchbox').fill('lệch đơn vị');
  await pane.getByRole('treeitem', { name: /Lệch đơn vị tính.*D17/ }).click();
  await page.locator('#cell-16-3.active').waitFor();
  await page.screenshot({ path: fileOf('workbench') });
  await pane.getByRole('searchbox').fill('');
  await ofPane(scene, 'ra-soat');
}

async function showGaps(scene: Scene): Promise<void> {
  await scene.press('Chênh lệch');
  await scene.pane.getByText('Tổng chênh lệch', { exact: true }).waitFor();
  await ofPane(scene, 'chenh-lech');
}

/** The report as it stands in the workbook once it is made, with the goals of the other sheet, and whole. */
async function showReport({ page, pane, press }: Scene): Promise<void> {
  await press('Báo cáo');
  await pane.getByText('Báo cáo tổng hợp').first().waitFor();
  const all = pane.getByRole('button', { name: 'Rà soát mọi trang' });
  await all.click();
  await all.waitFor({ state: 'detached' });
  await press('Tạo');
  await press('Mở trang Báo cáo tổng hợp');
  await page.getByRole('tab', { name: 'Báo cáo tổng hợp', selected: true }).waitFor();
  await page.locator('.drawn').first().waitFor({ state: 'attached' });
  for (let step = 0; step < 2; step++) await page.getByRole('button', { name: 'Thu nhỏ' }).click();
  await page.screenshot({ path: fileOf('bao-cao-tong-hop') });
}

async function take(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const workbench = await serveWorkbench(0);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1360, height: 800 }, locale: 'vi-VN' });
    await page.goto(workbench.address);
    const scene = await setScene(page);
    await showFinding(scene);
    await showGaps(scene);
    await showReport(scene);
  } finally {
    await browser.close();
    await workbench.close();
  }
}
void take();
