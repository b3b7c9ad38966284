import type { CheckedBook } from '../../app';
import { checkGrids, tallyOf } from '../../app';
import type { Tally } from '../../app';
import { textsIn } from '../../locale';
import type { CheckCall } from '../arguments/call';
import { complainOf } from '../complain';
import { deliver, refuseToOverwrite } from '../deliver';
import type { Outcome } from '../files/each-file';
import { eachFile } from '../files/each-file';
import type { Io } from '../io';
import { status } from '../status';
import { written } from './written';

/** `soat check`: what is wrong in each file. */
export async function check(call: CheckCall, io: Io): Promise<number> {
  const texts = textsIn(call.language);
  refuseToOverwrite(call.output, call.files, io);
  const outcomes = await eachFile(call.files, call, io, ({ grids, told, choices }) =>
    checkGrids(grids, told, choices),
  );
  const unreadable = complainOf(outcomes, texts, io);
  const tally = tallyOf(findingsOf(outcomes));
  deliver(written(call, outcomes, tally, io), call.output, io);
  if (unreadable) return status.unusable;
  return isFine(tally, call.maxWarnings) ? status.fine : status.findings;
}

function* findingsOf(outcomes: readonly Outcome<CheckedBook>[]) {
  for (const { result } of outcomes) if (result) yield* result.findings;
}

function isFine({ error, warning }: Tally, maxWarnings: number | null): boolean {
  return error === 0 && (maxWarnings === null || warning <= maxWarnings);
}
