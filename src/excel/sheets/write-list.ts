import type { ListPlan } from '../../summary';
import { freeName } from '../free-name';
import type { Host } from '../host';
import { askForLeave, insistOnStructure, insistOnWriting } from '../leave';
import { kindFormula, kindName } from '../names';
import type { Watch } from '../running';
import { asking } from '../running';
import { askForSheets, ownSheet } from './find-own-sheet';
import { dressList } from './dress-list';
import { takeBack } from './take-back';
import { writeLinks } from './write-links';
import { writeRows } from './write-rows';

/**
 * Writes a list on a sheet of ours, in place where it stands already, and answers the sheet's id. Four syncs,
 * and one more for each further 4 MB of texts and links.
 */
export async function writeList(host: Host, plan: ListPlan, watch: Watch = {}): Promise<string> {
  const { id, isNew } = await begin(host, plan);
  try {
    await writeRows(host, id, plan, watch);
    await writeLinks(host, id, plan, watch);
  } catch (thrown) {
    if (isNew) await takeBack(host, id);
    throw thrown;
  }
  return id;
}

/** The sheet, empty, with its name, widths, header and page. */
async function begin(host: Host, plan: ListPlan): Promise<{ readonly id: string; readonly isNew: boolean }> {
  return asking(host, async (context) => {
    const leave = askForLeave(context);
    const worksheets = askForSheets(context);
    await context.sync();
    insistOnWriting(leave);
    const known = ownSheet(worksheets, plan.kind);
    if (!known) insistOnStructure(leave);
    const sheet =
      known ??
      worksheets.add(
        freeName(
          plan.name,
          worksheets.items.map(({ name }) => name),
        ),
      );
    if (known) sheet.getRange().clear();
    else sheet.names.add(kindName, kindFormula(plan.kind));
    dressList(sheet, plan);
    sheet.load('id');
    await context.sync();
    return { id: sheet.id, isNew: !known };
  });
}
