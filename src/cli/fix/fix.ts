import { fixGrids, mendWorkbook, tallyOf } from '../../app';
import { textsIn } from '../../locale';
import type { FixCall } from '../arguments/call';
import { complainOf } from '../complain';
import { deliver, refuseToOverwrite, refuseToReplace, save } from '../deliver';
import { eachFile } from '../files/each-file';
import { openInMemory } from '../files/in-memory';
import type { OpenFile } from '../files/open-file';
import type { Io } from '../io';
import { status } from '../status';
import { pageFor } from '../text/page';
import type { FixReport } from './fix-report';
import { fixJson } from './json';
import { fixText } from './text';

/** `soat fix`: what can be mended, cell by cell; into another workbook, or with `--dry-run` for a look. */
export async function fix(call: FixCall, io: Io): Promise<number> {
  const { file, language, output, workbook } = call;
  refuseToOverwrite(output, [file], io);
  if (workbook !== null) refuseToReplace(workbook, file, io);
  const [outcome] = await eachFile([file], call, io, (open) => fixed(call, open));
  if (!outcome?.result) {
    complainOf(outcome ? [outcome] : [], textsIn(language), io);
    return status.unusable;
  }
  const { report, saved } = outcome.result;
  if (saved && workbook !== null) save(saved, workbook, io);
  deliver(written(call, report, io), output, io);
  return tallyOf(report.after.findings).error > 0 ? status.findings : status.fine;
}

interface Fixed {
  readonly report: FixReport;
  /** Null for a dry run. */
  readonly saved: Uint8Array | null;
}

async function fixed({ rules, unsafe, workbook }: FixCall, open: OpenFile): Promise<Fixed> {
  const choice = { ...(rules && { rules }), unsafe };
  const book = fixGrids(open.grids, choice, open.told, open.choices);
  if (workbook === null) return { report: { ...book, refused: [], workbook }, saved: null };
  const memory = openInMemory(open);
  const { done, refused } = await mendWorkbook(memory.host, book.changes, unsafe);
  return { report: { ...book, changes: done, refused, workbook }, saved: memory.save() };
}

function written({ file, format, language, output }: FixCall, report: FixReport, io: Io): Iterable<string> {
  return format === 'json' ? fixJson(file, report) : fixText(file, report, pageFor(language, output, io));
}
