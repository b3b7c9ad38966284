import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core';

const root = path.join(__dirname, '../..');
const built = path.join(root, 'dist/addin');
const officeJs = path.join(root, 'node_modules/@microsoft/office-js/dist');

/** The width that Excel gives a pane. */
const paneWidth = 350;

/** All that the pane may ask for: its own files, office.js, and what it has in hand. */
const known = /^(?:https:\/\/localhost:3000\/|https:\/\/appsforoffice\.microsoft\.com\/|data:|blob:)/;

export interface PaneSetting extends BrowserContextOptions {
  /** Without it, Microsoft's CDN is out of reach. */
  readonly withOfficeJs: boolean;
  /** A script that runs before the page's own. */
  readonly before?: string;
  /** Stands in for the pane's own script. */
  readonly script?: string;
  /** Takes what goes wrong on the page, and what it asks for elsewhere. */
  readonly complaints?: string[];
}

const answerFrom =
  (folder: string, prefix: string) =>
  (route: Route): Promise<void> => {
    const file = path.join(folder, new URL(route.request().url()).pathname.slice(prefix.length));
    return existsSync(file) && statSync(file).isFile()
      ? route.fulfill({ path: file })
      : route.fulfill({ status: 404 });
  };

/**
 * The built pane at its real addresses, answered from this machine: what it asks for beyond them is refused
 * and can be asked about by listening to the page's `requestfailed`.
 */
export async function openPane(
  browser: Browser,
  { withOfficeJs, before, script, complaints = [], ...setting }: PaneSetting,
): Promise<Page> {
  if (!existsSync(built)) throw new Error('The pane is not built: npm run build:addin');
  const context = await browser.newContext({ viewport: { width: paneWidth, height: 700 }, ...setting });
  await context.route('**/*', (route) => route.abort());
  await context.route('https://localhost:3000/**', answerFrom(built, '/'));
  if (script !== undefined)
    await context.route('https://localhost:3000/taskpane.js', (route) =>
      route.fulfill({ body: script, contentType: 'text/javascript' }),
    );
  if (withOfficeJs)
    await context.route('https://appsforoffice.microsoft.com/**', answerFrom(officeJs, '/lib/1/hosted/'));
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!known.test(request.url())) complaints.push(`asked ${request.url()}`);
  });
  if (before !== undefined) await page.addInitScript(before);
  await page.goto('https://localhost:3000/taskpane.html');
  return page;
}
