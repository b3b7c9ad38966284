import { ClientError, type MemoryHost } from '../host';
import { areaReference, type Area } from '../host/package';
import type { Sheet } from '../host/model';

/** The person at the keyboard, who works on the workbook beside the pane. */
export interface User {
  readonly select: (sheet: Sheet, area: Area) => Promise<void>;
  /** Types a text into a cell. */
  readonly type: (sheet: Sheet, cell: Area, text: string) => Promise<void>;
  readonly clear: (sheet: Sheet, area: Area) => Promise<void>;
  readonly activate: (sheet: Sheet) => Promise<void>;
  /** While a cell is being edited, Excel refuses every batch of an add-in. */
  readonly setEditing: (isEditing: boolean) => void;
}

type Batch = Parameters<MemoryHost['run']>[0];
type Context = Parameters<Batch>[0];

const rangeOf = (context: Context, sheet: Sheet, area: Area) =>
  context.workbook.worksheets.getItem(sheet.id).getRange(areaReference(area));

export function userOf(host: MemoryHost, onRefused: (code: string) => void): User {
  const keyboard = host.as('user');
  async function act(action: (context: Context) => void): Promise<void> {
    try {
      await keyboard.run(async (context) => {
        action(context);
        await context.sync();
      });
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
      onRefused(error.code);
    }
  }
  return {
    select: (sheet, area) => act((context) => rangeOf(context, sheet, area).select()),
    type: (sheet, cell, text) => act((context) => (rangeOf(context, sheet, cell).values = [[text]])),
    clear: (sheet, area) => act((context) => rangeOf(context, sheet, area).clear('Contents')),
    activate: (sheet) => act((context) => context.workbook.worksheets.getItem(sheet.id).activate()),
    setEditing: (isEditing) => {
      host.faults.cellEditMode = isEditing;
    },
  };
}
