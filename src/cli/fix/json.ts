import type { FixedBook, LeftChange } from '../../app';
import { addressOf } from '../../appendix';
import type { ChosenChange } from '../../rules';
import { jsonPieces, Lines } from '../json/lines';
import { version } from '../json/report';

/** The answer of `soat fix --dry-run --format json`. */
export function* fixJson(file: string, { changes, left }: FixedBook): Generator<string> {
  yield* jsonPieces({ version, file, dryRun: true, changes: new Lines([...changes, ...left], changeJson) });
  yield '\n';
}

/** `applied` says whether the change is one that would be written, `reason` why it is not. */
function changeJson(change: ChosenChange | LeftChange): object {
  const { sheet, cell, from, to, rule } = change;
  const reason = 'reason' in change ? change.reason : null;
  return { sheet, cell: addressOf(cell), from, to, rule, applied: reason === null, reason };
}
