import { removeTraces } from '../../app';
import type { Traces } from '../../app';
import type { Dictionary } from '../../locale';
import { textsIn } from '../../locale';
import type { CleanCall } from '../arguments/call';
import { complainOf } from '../complain';
import { refuseToReplace, save } from '../deliver';
import { oneWorkbook } from '../files/one-workbook';
import type { Io } from '../io';
import { status } from '../status';
import { visible } from '../text/visible';

/** `soat clean`: every trace of ours removed. */
export async function clean({ file, workbook, language }: CleanCall, io: Io): Promise<number> {
  refuseToReplace(workbook, file, io);
  const texts = textsIn(language);
  const outcome = await oneWorkbook(file, io, async ({ host, save: saved }) => {
    const traces = await removeTraces(host);
    return { traces, saved: saved() };
  });
  if (!outcome.result) {
    complainOf([outcome], texts, io);
    return status.unusable;
  }
  save(outcome.result.saved, workbook, io);
  io.output.write(`${told(outcome.result.traces, texts)}\n${texts.report.saved(workbook)}\n`);
  return status.fine;
}

function told({ marks, sheets }: Traces, { report, words }: Dictionary): string {
  const what = words.traces(marks, sheets.map(visible).join(', '));
  return what === '' ? report.clean.nothing : report.clean.removed(what);
}
