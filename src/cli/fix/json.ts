import type { LeftChange, UnwrittenChange } from '../../app';
import { addressOf } from '../../appendix';
import type { ChosenChange } from '../../rules';
import { jsonPieces, Lines } from '../json/lines';
import { version } from '../json/report';
import type { FixReport } from './fix-report';

/** The answer of `soat fix --format json`. */
export function* fixJson(file: string, { changes, left, refused, workbook }: FixReport): Generator<string> {
  yield* jsonPieces({
    version,
    file,
    dryRun: workbook === null,
    changes: new Lines([...changes, ...refused, ...left], changeJson),
  });
  yield '\n';
}

/** `applied` says whether the change was written, or would be, `reason` why it is not. */
function changeJson(change: ChosenChange | LeftChange | UnwrittenChange): object {
  const { sheet, cell, from, to, rule } = change;
  const reason = 'reason' in change ? change.reason : null;
  return { sheet, cell: addressOf(cell), from, to, rule, applied: reason === null, reason };
}
