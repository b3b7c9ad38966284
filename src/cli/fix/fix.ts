import { fixGrids, tallyOf } from '../../app';
import type { FixedBook } from '../../app';
import { textsIn } from '../../locale';
import type { FixCall } from '../arguments/call';
import { complainOf } from '../complain';
import { deliver, refuseToOverwrite } from '../deliver';
import { eachFile } from '../files/each-file';
import type { Io } from '../io';
import { status } from '../status';
import { pageFor } from '../text/page';
import { fixJson } from './json';
import { fixText } from './text';

/** `soat fix --dry-run`: what could be mended, cell by cell. */
export async function fix(call: FixCall, io: Io): Promise<number> {
  const { file, unsafe, language, output } = call;
  refuseToOverwrite(output, [file], io);
  const choice = { ...(call.rules && { rules: call.rules }), unsafe };
  const [outcome] = await eachFile([file], call, io, ({ grids, reading, choices }) =>
    fixGrids(grids, choice, reading, choices),
  );
  if (!outcome?.result) {
    complainOf(outcome ? [outcome] : [], textsIn(language), io);
    return status.unusable;
  }
  deliver(written(call, outcome.result, io), output, io);
  return tallyOf(outcome.result.after.findings).error > 0 ? status.findings : status.fine;
}

function written({ file, format, language, output }: FixCall, book: FixedBook, io: Io): Iterable<string> {
  return format === 'json' ? fixJson(file, book) : fixText(file, book, pageFor(language, output, io));
}
