import type { MadeSummary, SummaryPart } from '../../app';
import { checkGrids, generateSummary, summaryParts } from '../../app';
import { textsIn } from '../../locale';
import type { SummaryCall } from '../arguments/call';
import { complainOf } from '../complain';
import { refuseToReplace, save } from '../deliver';
import { eachFile } from '../files/each-file';
import { openInMemory } from '../files/in-memory';
import type { Io } from '../io';
import { status } from '../status';
import { visible } from '../text/visible';

/** `soat summary`: the workbook with Chênh lệch, Dữ liệu phân công, Báo cáo tổng hợp, Bảng tổng hợp. */
export function summary(call: SummaryCall, io: Io): Promise<number> {
  return writeParts(call, summaryParts, io);
}

/** Writes some sheets of a summary into a workbook, in place where they stand already. */
export async function writeParts(
  call: Omit<SummaryCall, 'command'>,
  parts: readonly SummaryPart[],
  io: Io,
): Promise<number> {
  const { file, workbook, language } = call;
  refuseToReplace(workbook, file, io);
  const texts = textsIn(language);
  const [outcome] = await eachFile([file], call, io, async (open) => {
    const book = checkGrids(open.grids, open.told, open.choices);
    if (book.appendices.length === 0) return null;
    const memory = openInMemory(open);
    const made = await generateSummary(memory.host, book, { parts, language, at: io.now() });
    return { made, saved: memory.save() };
  });
  if (outcome?.fault !== null) {
    complainOf(outcome ? [outcome] : [], texts, io);
    return status.unusable;
  }
  if (outcome.result === null) {
    io.errors.write(`soat: ${texts.report.summary.nothing(visible(file))}\n`);
    return status.unusable;
  }
  save(outcome.result.saved, workbook, io);
  io.output.write(`${told(outcome.result.made, call.language)}\n${texts.report.saved(workbook)}\n`);
  return status.fine;
}

function told({ sheets, withoutPivots }: MadeSummary, language: SummaryCall['language']): string {
  const { report } = textsIn(language);
  const made = report.summary.made(sheets.map(({ sheet }) => visible(sheet)).join(', '));
  return withoutPivots === null ? made : `${made}\n${report.summary.withoutPivots}`;
}
