import type { Host } from '../host';
import { askForFormats, deleteMarks, marksIn } from '../marks/clear-marks';
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
  return asking(host, async (context) => tracesOf(await askForTraces(context)));
}

/** Takes away every trace: marks, generated sheets, what was remembered. Nothing of the user's is touched. */
export async function removeTraces(host: Host): Promise<Traces> {
  return asking(host, async (context) => {
    const asked = await askForTraces(context);
    const traces = tracesOf(asked);
    deleteMarks(asked.map(({ formats }) => formats));
    for (const { sheet, kind } of asked) if (!kind.isNullObject) sheet.delete();
    await context.sync();
    return traces;
  });
}

interface AskedTrace {
  readonly sheet: Excel.Worksheet;
  readonly kind: Excel.NamedItem;
  readonly formats: Excel.ConditionalFormatCollection;
}

async function askForTraces(context: Excel.RequestContext): Promise<readonly AskedTrace[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const sheets = worksheets.items;
  const formats = askForFormats(
    context,
    sheets.map(({ id }) => id),
  );
  const asked = sheets.flatMap((sheet, index) => {
    const kind = sheet.names.getItemOrNullObject(kindName);
    kind.load('name');
    const own = formats[index];
    return own ? [{ sheet, kind, formats: own }] : [];
  });
  await context.sync();
  return asked;
}

function tracesOf(asked: readonly AskedTrace[]): Traces {
  return {
    marks: asked.reduce((sum, { formats }) => sum + marksIn(formats), 0),
    sheets: asked.filter(({ kind }) => !kind.isNullObject).map(({ sheet }) => sheet.name),
  };
}
