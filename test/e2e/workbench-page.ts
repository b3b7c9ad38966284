import { existsSync, mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core';
import { parseArea } from '../../src/host/package';
import { serveWorkbench, type Workbench } from '../../scripts/workbench/serve';

const root = path.join(__dirname, '../..');
const pictures = path.join(root, 'dist/test-output/workbench');

export interface WorkbenchPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Errors of the console and of scripts, and requests that went elsewhere. */
  readonly complaints: readonly string[];
  readonly cell: (reference: string) => Locator;
  /** Opens a workbook, until it is there in place of the one before, with a pane of its own. */
  readonly opens: (name: string, open: () => Promise<void>) => Promise<void>;
  /** The same with a file that is chosen. */
  readonly openFile: (name: string, buffer: Buffer) => Promise<void>;
  /** The page as it is at first: the sample is open. */
  readonly reload: () => Promise<void>;
  /** Waits until the name box tells of a place: the page is drawn once a frame. */
  readonly isAt: (place: string) => Promise<unknown>;
  /** The same of the small square by which a cell is pulled on: it stands at the cell's lower right corner. */
  readonly hasHandle: (reference: string) => Promise<unknown>;
  /** What a press of a button or key downloads. */
  readonly saved: (save: () => Promise<void>) => Promise<SavedFile>;
  readonly picture: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The page opens its sample by itself: whoever opened another before that came would see it replaced. */
const isFilled = (page: Page): Promise<void> => page.locator('#cell-0-0').waitFor();

function idOf(reference: string): string {
  const area = parseArea(reference);
  return `#cell-${area?.top ?? 0}-${area?.left ?? 0}`;
}

/** Runs in the page. */
function handleIsAt(cell: string): boolean {
  const corner = document.querySelector(cell)?.getBoundingClientRect();
  const handle = document.querySelector('.fill-handle')?.getBoundingClientRect();
  if (!corner || !handle) return false;
  const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2];
  return Math.hypot(x - corner.right, y - corner.bottom) < handle.width;
}

/** The built workbench, served as `npm start` serves it. */
export async function openWorkbench(
  browser: Browser,
  setting: BrowserContextOptions = {},
): Promise<WorkbenchPage> {
  for (const folder of ['dist/addin', 'dist/workbench'])
    if (!existsSync(path.join(root, folder))) throw new Error('Not built: npm run build:workbench');
  const served: Workbench = await serveWorkbench(0);
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'vi-VN',
    ...setting,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
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
  await isFilled(page);
  async function opens(name: string, open: () => Promise<void>): Promise<void> {
    const before = await page.waitForSelector('iframe.pane');
    await open();
    await page.waitForFunction(
      ([replaced, wanted]) => !replaced.isConnected && document.title.startsWith(`${wanted} `),
      [before, name] as const,
    );
  }
  return {
    page,
    pane: page.frameLocator('iframe.pane'),
    complaints,
    cell: (reference) => page.locator(idOf(reference)),
    opens,
    openFile: (name, buffer) =>
      opens(name, () => page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer })),
    async reload() {
      await page.reload();
      await isFilled(page);
    },
    isAt: (place) =>
      page.waitForFunction(
        (wanted) => document.querySelector<HTMLInputElement>('input.address')?.value === wanted,
        place,
      ),
    hasHandle: (reference) => page.waitForFunction(handleIsAt, idOf(reference)),
    async saved(save) {
      const [download] = await Promise.all([page.waitForEvent('download'), save()]);
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
    },
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
