import type { CheckedBook, Tally } from '../../app';
import { tallyOf } from '../../app';
import type { Dictionary } from '../../locale';
import { textsIn } from '../../locale';
import type { Language } from '../../rules';
import { catalogue, severities } from '../../rules';
import { fileName } from '../files/file-name';
import type { Outcome } from '../files/each-file';
import type { FileFault } from '../files/file-fault';
import { noAppendixText } from '../text/no-appendix';
import { signs } from '../text/signs';
import { understood } from '../text/understood';
import { version } from '../version';
import { findingTables } from './findings';
import { gapTables } from './gaps';
import { markup, Markup, nothing } from './markup';
import { style } from './style';

/** What a page is written in. */
export interface Sheet {
  readonly texts: Dictionary;
  readonly language: Language;
}

/** The answer of `soat check --format html`: one page without scripts, for reading and for printing on A4. */
export function* checkHtml(
  outcomes: readonly Outcome<CheckedBook>[],
  tally: Tally,
  language: Language,
): Generator<string> {
  for (const { text } of pageOf(outcomes, tally, { texts: textsIn(language), language })) yield text;
}

function* pageOf(outcomes: readonly Outcome<CheckedBook>[], tally: Tally, sheet: Sheet): Generator<Markup> {
  const { texts, language } = sheet;
  const [only, second] = outcomes;
  const about = only && !second ? fileName(only.file, texts) : texts.report.total(outcomes.length);
  yield markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${texts.report.title} – ${about}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<header><p>${texts.words.product}</p><h1>${texts.report.title}</h1><p>${about}</p></header>
<main>
`;
  if (second) yield countCards(tally, sheet);
  for (const outcome of outcomes) yield* fileSection(outcome, second !== undefined, sheet);
  yield markup`</main>
<footer>${texts.words.product} ${version} · ${texts.report.rules(catalogue.length)}</footer>
</body>
</html>
`;
}

function* fileSection(
  { file, result, fault }: Outcome<CheckedBook>,
  titled: boolean,
  sheet: Sheet,
): Generator<Markup> {
  yield markup`<section>`;
  if (titled) yield markup`<h2>${fileName(file, sheet.texts)}</h2>`;
  if (fault) yield faultNote(fault, sheet);
  else yield* bookOf(result, sheet);
  yield markup`</section>
`;
}

function faultNote(fault: FileFault, { texts }: Sheet): Markup {
  return markup`<p class="message error">${fault.sentence(texts)}</p>`;
}

function* bookOf(book: CheckedBook, sheet: Sheet): Generator<Markup> {
  const { texts, language } = sheet;
  for (const { appendix } of book.appendices) {
    yield markup`<p class="understood">${understood(appendix, language, texts).join(' · ')}</p>`;
  }
  const none = noAppendixText(book, sheet);
  if (none !== null) yield markup`<p class="message">${none}</p>`;
  yield countCards(tallyOf(book.findings), sheet);
  yield* findingTables(book, sheet);
  for (const computed of book.appendices) yield* gapTables(computed, sheet);
}

function countCards(tally: Tally, { texts: { words, report } }: Sheet): Markup {
  const cards = severities.map(
    (severity) =>
      markup`<li class="${severity}">
        <b>${tally[severity]}</b>${signs[severity]} ${words.severities[severity]}
      </li>`,
  );
  const kept = tally.ignored > 0 ? markup`<p class="note">${report.kept(tally.ignored)}</p>` : nothing;
  return markup`<ul class="counts">
      ${cards}
    </ul>
    ${kept} `;
}
