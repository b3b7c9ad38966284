import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createHost } from '../../../src/host';
import { openPackage, type WorkbookPackage } from '../../../src/host/package';
import { readStore, type Stored } from '../../../src/excel';
import { asAddInSees } from '../../excel/open-excel';
import { comesToBe } from '../eventually';
import type { PaneInExcel } from '../pane-in-excel';
import type { Hand } from './hands';

export const pii = 'phu-luc-pii-2024.xlsx';
export const sample = openPackage(readFileSync(path.join(__dirname, '../../../assets/samples', pii)));

/** A person before the pane: what is pressed by its name, and what is to come of it. */
export interface Walk {
  readonly press: (name: string | RegExp) => Promise<void>;
  readonly openSection: (title: string) => Promise<void>;
  readonly says: (text: string | RegExp) => Promise<void>;
  readonly isSelected: (place: string) => Promise<void>;
  readonly holds: (place: string, value: unknown) => Promise<void>;
}

export function walkWith(hand: Hand, pane: PaneInExcel): Walk {
  const { page } = pane;
  return {
    press: (name) => hand.press(page.getByRole('button', { name, exact: typeof name === 'string' })),
    openSection: (title) => hand.press(page.getByRole('heading', { name: title, exact: true })),
    says: (text) => page.getByText(text).first().waitFor(),
    async isSelected(place) {
      await comesToBe(pane.selected, place);
    },
    async holds(place, wanted) {
      await comesToBe(() => pane.valueOf(place), wanted);
    },
  };
}

/** The saved file, read by our own reader. */
export interface Saved {
  readonly book: WorkbookPackage;
  /** The sheets that can be seen. */
  readonly sheets: readonly string[];
  readonly store: Stored;
  readonly marks: (sheet: string) => Promise<number>;
}

export async function savedBy(pane: PaneInExcel): Promise<Saved> {
  const file = await pane.saved();
  const host = createHost({ file });
  return {
    book: openPackage(file),
    sheets: host.book.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name),
    store: await readStore(asAddInSees(host)),
    marks: (sheet) =>
      host.run(async (context) => {
        const { conditionalFormats } = context.workbook.worksheets.getItem(sheet).getRange();
        const count = conditionalFormats.getCount();
        await context.sync();
        return count.value;
      }),
  };
}
