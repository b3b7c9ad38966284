import type { ComputedAppendix } from '../../app';
import type { LeadPart } from '../../gaps';
import { scoreText } from '../../locale';
import { fileName } from '../files/file-name';
import { noAppendixText } from '../text/no-appendix';
import type { Page } from '../text/page';
import type { TableColumn } from '../text/table';
import { tableLines } from '../text/table';
import { understood } from '../text/understood';
import { visible } from '../text/visible';
import { shortened } from '../../rules/label';
import { gapRowsOf, gapText } from './gap-row';
import type { ComputedBook } from './gaps';
import { feasibilityCells, sumsText } from './sums';

/** The answer of `soat gaps` for reading. */
export function* gapsText(file: string, book: ComputedBook, page: Page): Generator<string> {
  const none = noAppendixText(book, page);
  yield `${page.paint(fileName(file, page.texts), 'strong')}\n`;
  if (none !== null) yield `  ${visible(none)}\n`;
  for (const appendix of book.appendices) {
    for (const line of appendixLines(appendix, page)) yield `${line}\n`;
  }
}

function* appendixLines(computed: ComputedAppendix, page: Page): Generator<string> {
  const { language, texts, paint } = page;
  const { rollup, feasibility, worth } = computed.gaps;
  yield `  ${understood(computed.appendix, language, texts).map(visible).join(' · ')}`;
  yield '';
  yield* indicatorLines(computed, page);
  const sums = sumsText(rollup, texts, language);
  if (sums.length > 0) {
    yield '';
    yield `  ${paint(sums.join(' · '), 'strong')}`;
    if (worth.known) yield `  ${texts.report.gaps.worth(scoreText(worth.index, language))}`;
  }
  yield* partLines(texts.report.gaps.byPillar, texts.report.columns.pillar, rollup.byPillar, page);
  yield* partLines(texts.report.gaps.byLead, texts.report.columns.lead, rollup.byLead, page);
  if (feasibility.length === 0) return;
  const { pillar, goal, ceiling, verdict, reason } = texts.report.columns;
  const columns = [pillar, goal, ceiling, verdict, reason].map((head) => ({ head }));
  yield* titled(texts.report.gaps.pillarGoals, page);
  yield* tableLines(
    columns,
    feasibility.map((each) => feasibilityCells(each, texts, language)),
    '    ',
  );
}

function* indicatorLines(computed: ComputedAppendix, { texts, language }: Page): Generator<string> {
  const { columns: heads } = texts.report;
  const from = computed.appendix.facts.baselineYear;
  const to = computed.appendix.facts.targetYear;
  const columns: readonly TableColumn[] = [
    { head: heads.row, right: true },
    { head: heads.code },
    { head: heads.indicator },
    { head: from === null ? heads.baseline : heads.baselineOf(from), right: true },
    { head: to === null ? heads.target : heads.targetOf(to) },
    { head: heads.gap, right: true },
    { head: heads.status },
    { head: heads.lead },
  ];
  const rows = gapRowsOf(computed, texts, language).map((row) => [
    String(row.row),
    row.code,
    visible(shortened(row.name)),
    visible(row.baseline),
    visible(row.target),
    gapText(row, texts, language),
    [texts.words.statuses[row.status], row.note].filter(Boolean).join(': '),
    visible(row.lead),
  ]);
  if (rows.length > 0) yield* tableLines(columns, rows, '  ');
}

function* partLines(
  title: string,
  head: string,
  parts: Readonly<Record<string, LeadPart>>,
  page: Page,
): Generator<string> {
  const { texts, language } = page;
  const { count, gap, reason } = texts.report.columns;
  const entries = Object.entries(parts);
  if (entries.length === 0) return;
  const rows = entries.map(([name, part]) => [
    visible(name),
    String(part.count),
    scoreText(part.gap, language),
    part.shared ? texts.report.gaps.shared(part.shared.count) : '',
  ]);
  const note = rows.some((row) => row[3] !== '') ? reason : '';
  yield* titled(title, page);
  yield* tableLines(
    [{ head }, { head: count, right: true }, { head: gap, right: true }, { head: note }],
    rows,
    '    ',
  );
}

function* titled(title: string, { paint }: Page): Generator<string> {
  yield '';
  yield `  ${paint(title, 'strong')}`;
}
