import type { CheckedBook, Tally } from '../../app';
import { safelyFixed, tallyOf, tellFinding } from '../../app';
import type { Finding } from '../../rules';
import { catalogue } from '../../rules';
import { fileName } from '../files/file-name';
import type { Outcome } from '../files/each-file';
import { cellList } from '../../summary';
import { countsText } from '../text/counts';
import { widest } from '../text/display-width';
import { noAppendixText } from '../text/no-appendix';
import type { Page } from '../text/page';
import { labelsIn, onSeveralSheets } from '../text/record-label';
import { understood } from '../text/understood';
import { visible } from '../text/visible';
import type { Columns } from './text-of-finding';
import { findingLines } from './text-of-finding';

/** The answer of `soat check` for reading: file by file, row by row. */
export function* checkText(
  outcomes: readonly Outcome<CheckedBook>[],
  tally: Tally,
  page: Page,
): Generator<string> {
  const { report } = page.texts;
  for (const { file, result } of outcomes) {
    if (!result) continue;
    yield `${page.paint(fileName(file, page.texts), 'strong')}\n`;
    for (const line of bookLines(result, page)) yield line === '' ? '\n' : `${line.trimEnd()}\n`;
    yield '\n';
  }
  if (outcomes.length === 1) return;
  const unread = outcomes.filter(({ fault }) => fault !== null).length;
  const files = report.total(outcomes.length) + (unread > 0 ? ` (${report.unreadFiles(unread)})` : '');
  yield `${files}: ${countsText(tally, page)}\n`;
}

function* bookLines(book: CheckedBook, page: Page): Generator<string> {
  const told = book.findings.filter(({ ignored }) => !ignored);
  for (const { appendix } of book.appendices) {
    yield `  ${understood(appendix, page.language, page.texts).map(visible).join(' · ')}`;
  }
  const none = noAppendixText(book, page);
  if (none !== null) yield `  ${visible(none)}`;
  if (told.length > 0) yield* findingsLines(told, book, page);
  yield '';
  yield `  ${summaryOf(book, page)}`;
}

function* findingsLines(findings: readonly Finding[], book: CheckedBook, page: Page): Generator<string> {
  const columns = columnsFor(findings, page);
  const labels = labelsIn(book);
  const severalSheets = onSeveralSheets(book);
  let head = '';
  for (const finding of inGroups(findings, book)) {
    const here = headOf(finding, labels, severalSheets, page);
    if (here !== head) {
      yield '';
      yield `  ${page.paint(here, 'strong')}`;
      head = here;
    }
    yield* findingLines(finding, columns, page);
  }
}

/** Sheet by sheet, first what is told once, then row by row. */
function inGroups(findings: readonly Finding[], { workbook }: CheckedBook): readonly Finding[] {
  const places = new Map(workbook.sheets.map(({ grid }, place) => [grid.sheetId, place]));
  const placeOf = ({ sheetId }: Finding) => places.get(sheetId) ?? places.size;
  return [...findings].sort(
    (one, other) => placeOf(one) - placeOf(other) || (one.row ?? -1) - (other.row ?? -1),
  );
}

function headOf(
  { sheet, sheetId, row }: Finding,
  labels: ReadonlyMap<string, string>,
  severalSheets: boolean,
  { texts: { words, report } }: Page,
): string {
  const place = row === null ? words.wholeTable : words.row(row + 1);
  const label = labels.get(`${sheetId} ${row}`);
  return [severalSheets ? report.sheet(visible(sheet)) : '', place, label && visible(label)]
    .filter(Boolean)
    .join(' · ');
}

function columnsFor(findings: readonly Finding[], { texts, language }: Page): Columns {
  return {
    severity: 2 + widest(Object.values(texts.words.severities)),
    cells: widest(findings.map(({ cells }) => cellList(cells))),
    title: widest(findings.map((finding) => tellFinding(finding, language).title)),
  };
}

function summaryOf({ findings, appendices }: CheckedBook, page: Page): string {
  const { report } = page.texts;
  const tally = tallyOf(findings);
  const fixable = safelyFixed(findings);
  if (tally.error + tally.warning + tally.info === 0 && appendices.length > 0) {
    const records = appendices.reduce((count, { appendix }) => count + appendix.records.length, 0);
    const looked = `${report.indicators(records)}, ${report.rules(catalogue.length)}, ${report.nothingFound}.`;
    return page.paint(looked, 'good') + (tally.ignored > 0 ? ` ${report.kept(tally.ignored)}.` : '');
  }
  return [countsText(tally, page), ...(fixable > 0 ? [report.safeFixes(fixable)] : [])].join(' · ');
}
