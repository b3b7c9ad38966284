import type { ComputedAppendix } from '../../app';
import { scoreText } from '../../locale';
import type { GapRow } from '../gaps/gap-row';
import { gapRowsOf, gapText } from '../gaps/gap-row';
import { feasibilityCells, sumsText } from '../gaps/sums';
import type { Sheet } from './html';
import type { Markup } from './markup';
import { markup, nothing } from './markup';
import type { Head } from './table';
import { tableOf } from './table';

/** The gaps of an appendix: a row an indicator, what they come to, which pillar goals they reach. */
export function* gapTables(computed: ComputedAppendix, sheet: Sheet): Generator<Markup> {
  const { texts, language } = sheet;
  const rows = gapRowsOf(computed, texts, language);
  if (rows.length === 0) return;
  const { rollup, worth, feasibility } = computed.gaps;
  yield markup`<h3>${texts.report.gaps.title}</h3> `;
  yield* tableOf('gaps', headsOf(computed, sheet), rowsOf(rows, sheet));
  const sums = sumsText(rollup, texts, language).join(' · ');
  if (sums !== '') yield markup`<p class="sums">${sums}</p>`;
  if (worth.known && rollup.computed > 0) {
    yield markup`<p class="note">${texts.report.gaps.worth(scoreText(worth.index, language))}</p>`;
    if (worth.assumption !== null)
      yield markup`<p class="note">${texts.reasons.structure[worth.assumption]}</p>`;
  }
  if (feasibility.length > 0) yield* pillarTable(computed, sheet);
}

function headsOf({ appendix }: ComputedAppendix, { texts: { report } }: Sheet): readonly Head[] {
  const { columns } = report;
  const from = appendix.facts.baselineYear;
  const to = appendix.facts.targetYear;
  return [
    { text: columns.row, kind: 'row figure' },
    { text: columns.code, kind: 'code' },
    { text: columns.indicator, kind: 'name' },
    { text: from === null ? columns.baseline : columns.baselineOf(from), kind: 'figure' },
    { text: to === null ? columns.target : columns.targetOf(to), kind: 'target' },
    { text: columns.gap, kind: 'figure' },
    { text: columns.status, kind: 'status' },
    { text: columns.lead, kind: 'lead' },
  ];
}

function* rowsOf(rows: readonly GapRow[], { texts, language }: Sheet): Generator<Markup> {
  for (const row of rows) {
    const note = row.note === '' ? nothing : markup`<br><span class="note">${row.note}</span>`;
    yield markup`
      <td class="figure">${row.row}</td>
      <td class="code">${row.code}</td>
      <td>${row.name}</td>
      <td class="figure">${row.baseline}</td>
      <td>${row.target}</td>
      <td class="figure">${gapText(row, texts, language)}</td>
      <td>${texts.words.statuses[row.status]}${note}</td>
      <td>${row.lead}</td>`;
  }
}

function* pillarTable(computed: ComputedAppendix, { texts, language }: Sheet): Generator<Markup> {
  const { pillar, goal, ceiling, verdict, reason } = texts.report.columns;
  const rows = computed.gaps.feasibility.map((each) =>
    feasibilityCells(each, texts, language).map((cell) => markup`<td>${cell}</td>`),
  );
  yield markup`<h3>${texts.report.gaps.pillarGoals}</h3>\n`;
  yield* tableOf(
    'pillars',
    [
      { text: pillar, kind: 'status' },
      { text: goal, kind: 'status' },
      { text: ceiling, kind: 'status' },
      { text: verdict, kind: 'status' },
      { text: reason },
    ],
    rows.map((cells) => markup`${cells}`),
  );
}
