import { ExcelError } from '../excel-error';
import type { Host } from '../host';
import type { AskedLeave } from '../leave';
import { askForLeave, insistOnStructure, insistOnWriting } from '../leave';
import type { AskedSheetMarks } from '../marks/marks-on-sheet';
import { askForMarks, deleteMarks, marksOn, takesMarks } from '../marks/marks-on-sheet';
import { kindName } from '../names';
import { asking } from '../running';

/** What of ours is in the workbook. */
export interface Traces {
  readonly marks: number;
  /** Our sheets by name; the hidden one that remembers choices among them. */
  readonly sheets: readonly string[];
}

/** Looks what Gỡ dấu rà soát would take away, so that the user sees it first. */
export async function findTraces(host: Host): Promise<Traces> {
  return asking(host, async (context) => tracesOf((await askForTraces(context)).asked));
}

/**
 * Takes away every trace: marks, generated sheets, what was remembered. Nothing of the user's is touched, and
 * where a protection is in the way nothing at all: half a clean-up would look like a whole one.
 */
export async function removeTraces(host: Host): Promise<Traces> {
  return asking(host, async (context) => {
    const { asked, leave } = await askForTraces(context);
    const traces = tracesOf(asked);
    insistOnWriting(leave);
    if (traces.sheets.length > 0) insistOnStructure(leave);
    const theirs = asked.filter(({ kind }) => kind.isNullObject);
    const locked = theirs.find((one) => marksOn(one).length > 0 && !takesMarks(one));
    if (locked) throw new ExcelError('protected', locked.sheet.name);
    for (const one of theirs) deleteMarks(one);
    for (const { sheet, kind } of asked) if (!kind.isNullObject) sheet.delete();
    await context.sync();
    return traces;
  });
}

interface AskedTrace extends AskedSheetMarks {
  /** Null for a sheet of the user's. */
  readonly kind: Excel.NamedItem;
}

async function askForTraces(
  context: Excel.RequestContext,
): Promise<{ readonly asked: readonly AskedTrace[]; readonly leave: AskedLeave }> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id');
  const leave = askForLeave(context);
  await context.sync();
  const marks = askForMarks(
    context,
    worksheets.items.map(({ id }) => id),
  );
  const asked = marks.map((one) => {
    const kind = one.sheet.names.getItemOrNullObject(kindName);
    kind.load('name');
    return { ...one, kind };
  });
  await context.sync();
  return { asked, leave };
}

function tracesOf(asked: readonly AskedTrace[]): Traces {
  return {
    marks: asked.reduce((sum, one) => sum + marksOn(one).length, 0),
    sheets: asked.filter(({ kind }) => !kind.isNullObject).map(({ sheet }) => sheet.name),
  };
}
