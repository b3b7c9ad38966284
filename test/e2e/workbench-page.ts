import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { serveWorkbench, type Workbench } from '../../scripts/workbench/serve';

const root = path.join(__dirname, '../..');
const pictures = path.join(root, 'dist/test-output/workbench');

export interface WorkbenchPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Errors of the console and of scripts, and requests that went elsewhere. */
  readonly complaints: readonly string[];
  readonly picture: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The built workbench, served as `npm start` serves it. */
export async function openWorkbench(browser: Browser): Promise<WorkbenchPage> {
  for (const folder of ['dist/addin', 'dist/workbench'])
    if (!existsSync(path.join(root, folder))) throw new Error('Not built: npm run build:workbench');
  const served: Workbench = await serveWorkbench(0);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'vi-VN' });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const isOurs = request.url().startsWith(served.address) || request.url().startsWith('blob:');
    if (!isOurs) complaints.push(`asked ${request.url()}`);
  });
  await page.goto(served.address);
  return {
    page,
    pane: page.frameLocator('iframe.pane'),
    complaints,
    async picture(name) {
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: path.join(pictures, `${name}.png`) });
    },
    async close() {
      await context.close();
      await served.close();
    },
  };
}
