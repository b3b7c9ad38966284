/** Draws the icons of the ribbon and the manifest from their SVG: `npm run icons`. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from './browser/chromium';

const folder = path.join(__dirname, '../assets/icons');
const buttonSizes = [16, 32, 80];

/** Below 64 pixels the sheet's grid is a smear, so a simpler drawing stands in. */
const drawings: readonly { readonly from: string; readonly to: string; readonly sizes: readonly number[] }[] =
  [
    { from: 'soat-small', to: 'soat', sizes: [16, 32] },
    { from: 'soat', to: 'soat', sizes: [64, 80, 128] },
    ...['check', 'mark', 'gaps', 'report', 'clean-up'].map((name) => ({
      from: name,
      to: name,
      sizes: buttonSizes,
    })),
  ];

async function draw(page: Page, svg: string, size: number): Promise<Buffer> {
  const address = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img src="${address}" width="${size}" height="${size}">`,
  );
  return page.screenshot({ omitBackground: true });
}

async function drawAll(): Promise<void> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    for (const { from, to, sizes } of drawings) {
      const svg = readFileSync(path.join(folder, `${from}.svg`), 'utf8');
      for (const size of sizes)
        writeFileSync(path.join(folder, `${to}-${size}.png`), await draw(page, svg, size));
    }
  } finally {
    await browser.close();
  }
}
void drawAll();
