import type { Host } from '../host';
import { askForLeave, insistOnWriting } from '../leave';
import { asking } from '../running';
import { askForMarks, deleteMarks, marksOn, takesMarks } from './marks-on-sheet';

/** What became of marks: how many were taken off, and the sheets whose protection kept theirs. */
export interface ClearedMarks {
  readonly removed: number;
  readonly protectedSheets: readonly string[];
}

/** Takes our marks off the sheets; the user's own formats stay as they are. Two syncs. */
export async function clearMarks(host: Host, sheetIds: readonly string[]): Promise<ClearedMarks> {
  return asking(host, async (context) => {
    const leave = askForLeave(context);
    const asked = askForMarks(context, sheetIds);
    await context.sync();
    insistOnWriting(leave);
    const marked = asked.filter((one) => marksOn(one).length > 0);
    const removed = marked.filter(takesMarks).reduce((sum, one) => sum + deleteMarks(one), 0);
    await context.sync();
    const kept = marked.filter((one) => !takesMarks(one));
    return { removed, protectedSheets: kept.map(({ sheet }) => sheet.name) };
  });
}
