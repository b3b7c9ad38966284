import { checkGrids, writeSlips } from '../../app';
import { textsIn } from '../../locale';
import { CallError } from '../arguments/call-error';
import type { AssignCall } from '../arguments/call';
import { complainOf } from '../complain';
import { refuseToReplace, save } from '../deliver';
import { eachFile } from '../files/each-file';
import { openInMemory } from '../files/in-memory';
import type { Io } from '../io';
import { status } from '../status';

/** `soat assign`: the workbook with the sheet Phiếu giao nhiệm vụ. */
export async function assign(call: AssignCall, io: Io): Promise<number> {
  const { file, language, workbook } = call;
  refuseToReplace(workbook, file, io);
  const texts = textsIn(language);
  const [outcome] = await eachFile([file], call, io, async (open) => {
    const memory = openInMemory(open);
    const written = await writeSlips(memory.host, checkGrids(open.grids, open.told, open.choices));
    return written && memory.save();
  });
  if (!outcome || outcome.fault) {
    complainOf(outcome ? [outcome] : [], texts, io);
    return status.unusable;
  }
  if (!outcome.result) throw new CallError(({ report }) => report.nothingToAssign);
  save(outcome.result, workbook, io);
  io.output.write(`${texts.report.assigned}\n${texts.report.saved(workbook)}\n`);
  return status.fine;
}
