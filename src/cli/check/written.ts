import type { CheckedBook, Tally } from '../../app';
import { textsIn } from '../../locale';
import type { CheckCall } from '../arguments/call';
import type { Outcome } from '../files/each-file';
import type { Io } from '../io';
import { jsonPieces } from '../json/lines';
import { checkJson } from '../json/report';
import { pageFor } from '../text/page';
import { checkSarif } from '../sarif/sarif';
import { version } from '../version';
import { checkHtml } from '../html/html';
import { checkCsv } from './csv';
import { checkText } from './text';

/** The answer in the form that was asked for. */
export function* written(
  { format, language, output }: CheckCall,
  outcomes: readonly Outcome<CheckedBook>[],
  tally: Tally,
  io: Io,
): Generator<string> {
  switch (format) {
    case 'text':
      yield* checkText(outcomes, tally, pageFor(language, output, io));
      return;
    case 'json':
      yield* jsonPieces(checkJson(outcomes, tally, language, textsIn(language)));
      yield '\n';
      return;
    case 'sarif':
      yield* checkSarif(outcomes, version, language);
      return;
    case 'csv':
      yield* checkCsv(outcomes, language);
      return;
    case 'html':
      yield* checkHtml(outcomes, tally, language);
      return;
  }
}
