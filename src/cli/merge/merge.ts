import { contribute, writeMerged } from '../../app';
import type { Merged } from '../../merge';
import { textsIn } from '../../locale';
import { CallError } from '../arguments/call-error';
import type { MergeCall } from '../arguments/call';
import { complainOf } from '../complain';
import { refuseToOverwrite, save } from '../deliver';
import { eachFile } from '../files/each-file';
import { newInMemory } from '../files/in-memory';
import type { Io } from '../io';
import { toldOfMerge } from '../../summary';
import { status } from '../status';
import { visible } from '../text/visible';

/** `soat merge`: many departments' appendices into one workbook; a file that cannot be read is named there too. */
export async function merge(call: MergeCall, io: Io): Promise<number> {
  const { base, files, language, workbook } = call;
  refuseToOverwrite(workbook, files, io);
  const texts = textsIn(language);
  const labelOf = labelsFor(files);
  const outcomes = await eachFile(files, call, io, ({ name, grids, told }) =>
    contribute(labelOf(name), grids, told),
  );
  const contributions = outcomes.flatMap(({ result }) => result ?? []);
  const unread = outcomes.flatMap(({ fault, file }) =>
    fault ? [{ file: labelOf(file), why: fault.sentence(texts) }] : [],
  );
  const failed = complainOf(outcomes, texts, io);
  if (contributions.every(({ tables }) => tables.length === 0))
    throw new CallError(({ merging }) => merging.told.nothing);
  const memory = newInMemory();
  const merged: Merged = await writeMerged(memory.host, contributions, {
    base: base && labelOf(base),
    language,
    unread,
  });
  save(memory.save(), workbook, io);
  for (const line of toldOfMerge(merged, language)) io.output.write(`${visible(line)}\n`);
  if (merged.base === null) io.output.write(`${texts.merging.shares.nameBase}\n`);
  io.output.write(`${texts.report.saved(workbook)}\n`);
  return failed ? status.unusable : status.fine;
}

/** Files by their bare names, as people speak of them, where no two are called alike. */
function labelsFor(files: readonly string[]): (file: string) => string {
  const bare = (file: string) => file.replace(/^.*[/\\]/, '');
  const distinct = new Set(files.map(bare)).size === files.length;
  return (file) => (distinct ? bare(file) : file);
}
