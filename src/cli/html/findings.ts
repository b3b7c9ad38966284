import type { CheckedBook } from '../../app';
import { tellFinding } from '../../app';
import { addressOf } from '../../appendix';
import type { Finding, Fix, Severity } from '../../rules';
import { severities } from '../../rules';
import { inLanguage } from '../json/finding';
import { cellList } from '../../summary';
import { signs } from '../text/signs';
import { changedParts } from '../text/change';
import { labelsIn, onSeveralSheets } from '../text/record-label';
import type { Sheet } from './html';
import type { Markup } from './markup';
import { markup, nothing } from './markup';
import { tableOf } from './table';

const mostChanges = 5;

/** A table for each weight, the heaviest first; what is kept as it is stands last, with why. */
export function* findingTables(book: CheckedBook, sheet: Sheet): Generator<Markup> {
  const told = book.findings.filter(({ ignored }) => !ignored);
  for (const severity of severities) {
    const { words } = sheet.texts;
    const title = `${signs[severity]} ${words.severities[severity]}`;
    yield* table(
      title,
      severity,
      told.filter((each) => each.severity === severity),
      book,
      sheet,
    );
  }
  const kept = book.findings.filter(({ ignored }) => ignored);
  yield* table(sheet.texts.words.ignored, 'ignored', kept, book, sheet);
}

function* table(
  title: string,
  kind: Severity | 'ignored',
  findings: readonly Finding[],
  book: CheckedBook,
  sheet: Sheet,
): Generator<Markup> {
  if (findings.length === 0) return;
  const { columns } = sheet.texts.report;
  const labels = labelsIn(book);
  const severalSheets = onSeveralSheets(book);
  const byRow = [...findings].sort((one, other) => (one.row ?? -1) - (other.row ?? -1));
  yield markup`<h3 class="${kind}">${title} (${findings.length})</h3>\n`;
  yield* tableOf('findings', [{ text: columns.cells, kind: 'place' }, { text: columns.message }], rows());

  function* rows(): Generator<Markup> {
    for (const finding of byRow) {
      const label = labels.get(`${finding.sheetId} ${finding.row}`) ?? '';
      const place = placeOf(finding, severalSheets, sheet);
      yield markup`<td class="place">${place}</td><td>${wordsOf(finding, label, sheet)}</td>`;
    }
  }
}

function placeOf({ row, cells, sheet: name }: Finding, severalSheets: boolean, { texts }: Sheet): Markup {
  const place = row === null ? texts.words.wholeTable : texts.words.row(row + 1);
  return markup`<b>${place}</b>${severalSheets ? markup`${name}<br />` : nothing}${cellList(cells)}`;
}

function wordsOf(finding: Finding, label: string, { texts, language }: Sheet): Markup {
  const { title, what, why, how } = tellFinding(finding, language);
  const { fix, ignored } = finding;
  const record = label === '' ? nothing : markup` <span class="record">${label}</span>`;
  return markup`
    <p><b>${title}</b>${record}</p>
    <p>${what}</p>
    ${line(why, texts.words.why)}
    ${line(how, texts.words.how)}
    ${ignored ? line(texts.report.keptBecause(ignored.reason)) : nothing}
    ${fix && !ignored ? changesOf(fix, { texts, language }) : nothing}`;
}

function line(text: string, head = ''): Markup {
  if (text === '') return nothing;
  return markup`<p>${head === '' ? nothing : markup`<i>${head}:</i> `}${text}</p>`;
}

function changesOf({ changes, alternatives }: Fix, { texts, language }: Sheet): Markup {
  const shown = changes.slice(0, mostChanges).map((change) => {
    const [before, after] = changedParts(change, { texts });
    return markup`<p class="change">${addressOf(change.cell)}: <q>${before}</q> → <q>${after}</q></p>`;
  });
  const more = changes.length > mostChanges ? markup`<p class="change">… (${changes.length})</p>` : nothing;
  const titles = alternatives.map(({ title }) => inLanguage(title, language)).join('; ');
  return markup`${shown}${more}${line(titles, texts.words.choose)}`;
}
