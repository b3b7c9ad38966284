import { checkGrids, markWorkbook, tallyOf } from '../../app';
import { textsIn } from '../../locale';
import type { MarkCall } from '../arguments/call';
import { complainOf } from '../complain';
import { refuseToReplace, save } from '../deliver';
import { eachFile } from '../files/each-file';
import { openInMemory } from '../files/in-memory';
import type { Io } from '../io';
import { status } from '../status';
import { countsText } from '../text/counts';
import { pageFor } from '../text/page';

/** `soat mark`: the workbook with marks and the sheet Kết quả rà soát. */
export async function mark(call: MarkCall, io: Io): Promise<number> {
  const { file, workbook, language } = call;
  refuseToReplace(workbook, file, io);
  const texts = textsIn(language);
  const [outcome] = await eachFile([file], call, io, async (open) => {
    const book = checkGrids(open.grids, open.told, open.choices);
    const memory = openInMemory(open);
    await markWorkbook(memory.host, book, language);
    return { tally: tallyOf(book.findings), saved: memory.save() };
  });
  if (!outcome?.result) {
    complainOf(outcome ? [outcome] : [], texts, io);
    return status.unusable;
  }
  const { tally, saved } = outcome.result;
  save(saved, workbook, io);
  const page = pageFor(language, null, io);
  io.output.write(`${countsText(tally, page)}\n${texts.report.saved(workbook)}\n`);
  return tally.error > 0 ? status.findings : status.fine;
}
