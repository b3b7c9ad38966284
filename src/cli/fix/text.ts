import type { LeftChange, UnwrittenChange } from '../../app';
import { addressOf } from '../../appendix';
import type { ChosenChange } from '../../rules';
import { fileName } from '../files/file-name';
import { changedParts, contentText } from '../text/change';
import { padded, widest } from '../text/display-width';
import type { Page } from '../text/page';
import { visible } from '../text/visible';
import type { FixReport } from './fix-report';

/** The answer of `soat fix` for reading. */
export function* fixText(
  file: string,
  { changes, left, refused, workbook }: FixReport,
  page: Page,
): Generator<string> {
  const { texts, paint } = page;
  const told = workbook === null ? texts.report.fix.would : texts.report.fix.did;
  const asking = left.filter(({ reason }) => reason === 'asks');
  const choosing = left.filter(({ reason }) => reason === 'choice');
  yield `${paint(fileName(file, texts), 'strong')}\n`;
  yield* changeLines(changes, page);
  yield `\n  ${changes.length > 0 ? told(changes.length) : texts.report.fix.nothing}\n`;
  if (asking.length > 0) {
    yield `\n  ${texts.report.fix.asks(asking.length)}\n`;
    yield* changeLines(asking, page);
  }
  if (choosing.length > 0) {
    yield `\n  ${texts.report.fix.chooses(choosing.length)}\n`;
    yield* changeLines(choosing, page);
  }
  yield* refusedLines(refused, page);
  yield `\n${paint(workbook === null ? texts.report.fix.dryRun : texts.report.saved(visible(workbook)), 'quiet')}\n`;
}

function* refusedLines(refused: readonly UnwrittenChange[], page: Page): Generator<string> {
  const { fix } = page.texts.report;
  for (const why of new Set(refused.map(({ reason }) => reason))) {
    const changes = refused.filter(({ reason }) => reason === why);
    yield `\n  ${fix.refused(changes.length, fix.reasons[why])}\n`;
    yield* changeLines(changes, page);
  }
}

function* changeLines(changes: readonly (ChosenChange | LeftChange)[], page: Page): Generator<string> {
  const cells = widest(changes.map(({ cell }) => addressOf(cell)));
  let sheet: string | null = null;
  for (const change of changes) {
    if (change.sheet !== sheet) yield `  ${page.texts.report.sheet(visible(change.sheet))}\n`;
    sheet = change.sheet;
    const place = padded(addressOf(change.cell), cells);
    yield `    ${place}  ${sidesOf(change, page)}  ${page.paint(change.rule, 'quiet')}\n`;
  }
}

function sidesOf({ from, to }: ChosenChange | LeftChange, page: Page): string {
  if (to === null) return contentText(from, page);
  const [before, after] = changedParts({ from, to }, page);
  return `${before}  →  ${page.paint(after, 'good')}`;
}
