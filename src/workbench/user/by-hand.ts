import { ClientError, type MemoryHost } from '../../host';
import { HostError, type Sheet } from '../../host/model';
import { areaReference, type Area } from '../../host/package';
import type { Before } from './edit-steps';
import { journal } from './journal';

/** Why something by hand was not done. */
export type Refused = 'protected' | 'merged' | 'pivot' | 'changedSince' | 'other';

type Batch = Parameters<MemoryHost['run']>[0];
export type Context = Parameters<Batch>[0];

/** The ways in which a person changes the open workbook. */
export interface ByHand {
  /** A batch as an add-in's, in the person's name; where it can be taken back, `before` is told what stood there. */
  readonly run: (action: (context: Context) => void, before?: Before) => Promise<void>;
  /** What the API has no word for. */
  readonly act: (action: () => void, before?: Before) => boolean;
  /** Moves the selection, which changes nothing. */
  readonly point: (action: () => void) => boolean;
  readonly refuse: (why: Refused) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

const reasons: Readonly<Record<string, Refused>> = { AccessDenied: 'protected', InvalidOperation: 'pivot' };

const reasonOf = (code: string): Refused => reasons[code] ?? 'other';

export function byHand(host: MemoryHost, onRefused: (why: Refused) => void): ByHand {
  const user = host.as('user');
  const steps = journal();

  function act(action: () => void, before?: Before, touched?: 'selection'): boolean {
    try {
      host.door.act('user', action, touched);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      onRefused(reasonOf(error.code));
      return false;
    }
    if (before) steps.note(before.step());
    return true;
  }
  function goBack(way: 'undo' | 'redo'): void {
    act(() => {
      if (steps[way]() === false) onRefused('changedSince');
    });
  }
  return {
    act,
    point: (action) => act(action, undefined, 'selection'),
    refuse: onRefused,
    async run(action, before) {
      try {
        await user.run(async (context) => {
          action(context);
          await context.sync();
        });
        if (before) steps.note(before.step());
      } catch (error) {
        if (!(error instanceof ClientError)) throw error;
        onRefused(reasonOf(error.code));
      }
    },
    undo: () => goBack('undo'),
    redo: () => goBack('redo'),
  };
}

/** Writes texts as they are typed, null for what stays; a text of several lines is shown in several. */
export function typeInto(context: Context, sheet: Sheet, area: Area, texts: (string | null)[][]): void {
  const range = rangeOf(context, sheet, area);
  range.values = texts;
  for (const [row, line] of texts.entries())
    for (const [column, text] of line.entries())
      if (text?.includes('\n') === true) range.getCell(row, column).format.wrapText = true;
}

export const rangeOf = (context: Context, sheet: Sheet, area: Area) =>
  context.workbook.worksheets.getItem(sheet.id).getRange(areaReference(area));
