import type { Host } from '../host';
import { asking } from '../running';
import { isMarkFormula } from './mark-look';

type FormatsOfSheet = Excel.ConditionalFormatCollection;

/** Takes our marks off, on every sheet or on those named; the user's own formats stay as they are. Two syncs. */
export async function clearMarks(host: Host, sheetIds: readonly string[]): Promise<number> {
  return asking(host, async (context) => {
    const formats = askForFormats(context, sheetIds);
    await context.sync();
    const removed = deleteMarks(formats);
    await context.sync();
    return removed;
  });
}

/** The conditional formats of each sheet, with what tells ours from the user's. */
export function askForFormats(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
): readonly FormatsOfSheet[] {
  return sheetIds.map((id) => {
    const formats = context.workbook.worksheets.getItem(id).getRange().conditionalFormats;
    formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
    return formats;
  });
}

export function marksIn({ items }: FormatsOfSheet): number {
  return items.filter(isMark).length;
}

export function deleteMarks(formats: readonly FormatsOfSheet[]): number {
  const ours = formats.flatMap(({ items }) => items.filter(isMark));
  for (const format of ours) format.delete();
  return ours.length;
}

function isMark({ customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  return !custom.isNullObject && isMarkFormula(custom.rule.formula);
}
