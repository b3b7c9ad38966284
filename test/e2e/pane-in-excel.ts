import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { bundle } from '../host/conformance/office-page';
import type { ExcelSetting } from './excel-in-page';
import type { PaneSetting } from './pane-page';
import { openPane } from './pane-page';

const root = path.join(__dirname, '../..');
const pictures = path.join(root, 'dist/test-output/pane');
let excel: Promise<string> | undefined;

export interface PaneInExcel {
  readonly page: Page;
  /** Errors of scripts and of the console. */
  readonly complaints: readonly string[];
  readonly press: (name: string | RegExp) => Promise<void>;
  /** The address of the cell that is selected. */
  readonly selected: () => Promise<string>;
  /** Selects as the person at the keyboard does. */
  readonly select: (address: string) => Promise<void>;
  readonly type: (address: string, value: string) => Promise<void>;
  readonly valueOf: (address: string) => Promise<unknown>;
  /** Waits until the pane is told of what is changed and selected. */
  readonly isListening: () => Promise<unknown>;
  /** Waits until a text that was there is there no more. */
  readonly saysNoMore: (text: string | RegExp) => Promise<void>;
  readonly saved: () => Promise<Uint8Array>;
  readonly picture: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The built pane over the real office.js, with a workbook open in our Excel: a sample by its name, or a file. */
export async function openPaneInExcel(
  browser: Browser,
  workbook: string | Uint8Array,
  setting: Omit<ExcelSetting, 'file'> = {},
  pane: Omit<PaneSetting, 'withOfficeJs'> = {},
): Promise<PaneInExcel> {
  excel ??= bundle(path.join(__dirname, 'excel-in-page.ts'));
  const bytes =
    typeof workbook === 'string' ? readFileSync(path.join(root, 'assets/samples', workbook)) : workbook;
  const given: ExcelSetting = { ...setting, file: Buffer.from(bytes).toString('base64') };
  const before = `window.excelSetting = ${JSON.stringify(given)};\n${await excel}`;
  const complaints: string[] = [];
  const page = await openPane(browser, { ...pane, withOfficeJs: true, before, complaints });
  return {
    page,
    complaints,
    press: (name) => page.getByRole('button', { name, exact: typeof name === 'string' }).click(),
    selected: () =>
      page.evaluate(() =>
        window.excel.run(async (context) => {
          const cell = context.workbook.getActiveCell();
          cell.load('address');
          await context.sync();
          return cell.address;
        }),
      ),
    select: (address) =>
      page.evaluate(
        (place) =>
          window.excel.as('user').run(async (context) => {
            context.workbook.worksheets.getActiveWorksheet().getRange(place).select();
            await context.sync();
          }),
        address,
      ),
    type: (address, value) =>
      page.evaluate(
        ([place, typed]) =>
          window.excel.as('user').run(async (context) => {
            context.workbook.worksheets.getActiveWorksheet().getRange(place).values = [[typed]];
            await context.sync();
          }),
        [address, value],
      ),
    valueOf: (address) =>
      page.evaluate(
        (place) =>
          window.excel.run(async (context) => {
            const range = context.workbook.worksheets.getActiveWorksheet().getRange(place);
            range.load('values');
            await context.sync();
            const value: unknown = range.values[0]?.[0];
            return value;
          }),
        address,
      ),
    isListening: () =>
      page.waitForFunction(() => {
        const { members } = window.excel.meter;
        return ['onChanged', 'onSelectionChanged'].every((event) =>
          members.includes(`WorksheetCollection.${event}`),
        );
      }),
    saysNoMore: (text) => page.getByText(text).first().waitFor({ state: 'detached' }),
    async saved() {
      return Buffer.from(await page.evaluate(() => window.savedWorkbook()), 'base64');
    },
    async picture(name) {
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: path.join(pictures, `${name}.png`) });
    },
    close: () => page.context().close(),
  };
}
