import { tellFinding } from '../../app';
import type { CellChange, Finding, Fix } from '../../rules';
import { inLanguage } from '../json/finding';
import { cellList } from '../../summary';
import { changeText } from '../text/change';
import { padded } from '../text/display-width';
import type { Page } from '../text/page';
import { signs } from '../text/signs';
import { visible } from '../text/visible';
import { wrapped } from '../text/wrap';

/** How wide each column of a finding's first line is. */
export interface Columns {
  readonly severity: number;
  readonly cells: number;
  readonly title: number;
}

const mostChanges = 3;
const indent = '      ';

/** A finding in its lines: weight, cells and title; what is wrong; how to mend it; before and after. */
export function* findingLines(finding: Finding, columns: Columns, page: Page): Generator<string> {
  const { texts, language, paint } = page;
  const { severity, rule, fix } = finding;
  const { title, what, how } = tellFinding(finding, language);
  const weight = padded(`${signs[severity]} ${texts.words.severities[severity]}`, columns.severity);
  const head = `${padded(cellList(finding.cells), columns.cells)}  ${padded(title, columns.title)}`;
  yield `    ${paint(weight, severity)}  ${head}  ${paint(rule, 'quiet')}`;
  yield* paragraph(what, page);
  if (how !== '') yield* paragraph(`${texts.words.how}: ${how}`, page);
  if (fix) yield* fixLines(fix, page);
}

function* fixLines({ changes, alternatives }: Fix, page: Page): Generator<string> {
  yield* changeLines(changes, page);
  if (alternatives.length === 0) return;
  const titles = alternatives.map(({ title }) => inLanguage(title, page.language));
  yield* paragraph(`${page.texts.words.choose}: ${titles.join('; ')}`, page);
}

function* changeLines(changes: readonly CellChange[], page: Page): Generator<string> {
  for (const change of changes.slice(0, mostChanges)) {
    for (const line of within(changeText(change, page), page)) yield indent + page.paint(line, 'good');
  }
  if (changes.length > mostChanges) yield `${indent}… (${changes.length})`;
}

function* paragraph(text: string, page: Page): Generator<string> {
  for (const line of within(visible(text), page)) yield indent + line;
}

function within(text: string, { width }: Page): readonly string[] {
  return width === null ? [text] : wrapped(text, Math.max(40, width - indent.length));
}
