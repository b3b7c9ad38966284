import type { Area } from '../../appendix';
import type { Dictionary } from '../../locale';
import { textsIn } from '../../locale';
import type { Language } from '../../rules';
import type { ChartPlan } from '../chart-plan';
import type { PageCell, PagePlan, PageRow } from '../page-plan';
import type { SummaryBasis, SummarySource } from '../summary-source';
import { basisOf, goalsOf, sharedLeads } from '../summary-source';
import { barsOf } from './bars';
import { decisionsOf } from './decisions';
import { leadRows } from './lead-rows';
import { openingOf } from './opening';
import { cell, row, score } from './page-cells';
import { pillarRows } from './pillar-rows';

/** The report as a page, with its chart and the answers that a leader may have written on it. */
export interface ReportPlan {
  readonly page: PagePlan;
  /** Null where nothing could be computed. */
  readonly chart: ChartPlan | null;
  readonly answers: AnswerPlan;
}

/** Where section C asks: rows of topic and answer. What was answered stays with its topic. */
export interface AnswerPlan {
  readonly topicColumn: number;
  readonly answerColumn: number;
  /** The head of the column of answers, by which an earlier section is found. */
  readonly heads: readonly string[];
}

/** By this name the chart is found again. */
export const reportChart = 'SoatBaoCao';

/** Tables A and B to the left, the chart to their right, section C across; then what the chart is drawn from. */
const widths = [7, 27, 8, 13, 13, 10, 15, 2, 22, 34, 3, 9, 9];
const printed = 10;
const chartLeft = 8;
const barsLeft = 11;
const answerColumn = 9;
/** Points that a line of the opening takes, and the letters that it holds. */
const line = 16;
const letters = 150;

/** The sheet Báo cáo tổng hợp: one A4 page for the leadership. */
export function reportPlan(source: SummarySource, language: Language): ReportPlan {
  const texts = textsIn(language);
  const { report } = texts.summary;
  const basis = basisOf(source);
  const goals = goalsOf(source);
  const a = pillarRows(basis, goals, texts, language);
  const b = leadRows(basis, texts);
  const left: readonly PageRow[] = [
    row(18, cell(report.byPillar, 'strong', 7)),
    ...a.map((cells, index) => row(index === 0 || isLongName(cells) ? 32 : 18, ...cells)),
    row(18, cell(report.meansOnly, 'note', 7)),
    row(18, cell(report.byLead, 'strong', 7)),
    ...b.map((cells, index) => row(index === 0 || isLong(cells) ? 32 : 18, ...cells)),
    row(18, cell(sharedLeads(basis.records) > 0 ? report.shared : '', 'note', 7)),
  ];
  const opening = openingOf(source, basis, texts, language);
  const top: readonly PageRow[] = [
    row(26, cell(report.title(basis.framework, basis.targetYear), 'title', printed)),
    row(line * Math.ceil(opening.length / letters) + 4, cell(opening, 'plain', printed)),
  ];
  const bars = barsOf(basis);
  const beside = withBars(left, bars, texts);
  const rows = [...top, ...beside, ...decisionRows(source, basis, goals, texts, language), ...foot(report)];
  return {
    page: {
      kind: 'report',
      name: report.name,
      widths,
      rows,
      frozenRows: 0,
      inputs: [],
      print: { orientation: 'Landscape', heads: null, breaks: [], columns: printed, onePage: true },
    },
    chart:
      bars.length === 0
        ? null
        : {
            name: reportChart,
            type: 'BarClustered',
            title: report.chartTitle(
              bars.length,
              basis.rollup.computed,
              texts.words.units[basis.rollup.unit],
            ),
            source: barsArea(top.length, bars.length),
            place: {
              top: top.length,
              bottom: top.length + left.length - 1,
              left: chartLeft,
              right: printed - 1,
            },
            numberFormat: score,
            colors: ['#2E75B6'],
          },
    answers: {
      topicColumn: 0,
      answerColumn,
      heads: [textsIn('vi').summary.report.opinion, textsIn('en').summary.report.opinion],
    },
  };
}

/** More than one line of its column: a name, some codes, a deadline. */
function isLong(cells: readonly PageCell[]): boolean {
  const [, , codes, , deadline] = cells.map(({ value }) => String(value).length);
  return isLongName(cells) || (codes ?? 0) > 34 || (deadline ?? 0) > 15;
}

function isLongName([name]: readonly PageCell[]): boolean {
  return String(name?.value).length > 36;
}

/** The head of the figures stands beside the first row of section A. */
function barsArea(top: number, bars: number): Area {
  return { top: top + 1, bottom: top + 1 + Math.max(1, bars), left: barsLeft, right: barsLeft + 1 };
}

/** The chart's figures beside the tables, past what is printed; there may be more of them than of rows. */
function withBars(
  rows: readonly PageRow[],
  bars: readonly (readonly [code: string, gap: number])[],
  { summary }: Dictionary,
): readonly PageRow[] {
  const { report } = summary;
  const figures: readonly (readonly PageCell[])[] = [
    [cell(report.chartFigures, 'note', 2)],
    [cell(report.codes, 'head'), cell(report.gap, 'head')],
    ...bars.map(([code, gap]) => [cell(code, 'centred'), cell(gap, 'figure', 1, score)]),
  ];
  return Array.from({ length: Math.max(rows.length, figures.length) }, (_, index): PageRow => {
    const { cells, height } = rows[index] ?? { cells: [], height: 18 };
    const beside = figures[index];
    if (!beside) return { cells, height };
    const taken = cells.reduce((sum, one) => sum + (one?.span ?? 1), 0);
    return { cells: [...cells, ...Array.from({ length: barsLeft - taken }, () => null), ...beside], height };
  });
}

function decisionRows(
  source: SummarySource,
  { records }: SummaryBasis,
  goals: ReturnType<typeof goalsOf>,
  texts: Dictionary,
  language: Language,
): readonly PageRow[] {
  const { report } = texts.summary;
  const decisions = decisionsOf(source, records, goals, texts, language);
  const none = [row(20, cell(report.decisions.nothing, 'text', 5), cell('', 'text', 4), cell('', 'text'))];
  return [
    row(20, cell(report.toDecide, 'strong', printed)),
    row(20, cell(report.topic, 'head', 5), cell(report.proposal, 'head', 4), cell(report.opinion, 'head')),
    ...(decisions.length === 0
      ? none
      : decisions.map(({ topic, what, proposal }) =>
          row(
            topic.length + what.length > 74 || proposal.length > 46 ? 32 : 18,
            cell(`${topic}: ${what}.`, 'text', 5),
            cell(proposal, 'text', 4),
            cell('', 'text'),
          ),
        )),
  ];
}

/** Room for two signatures. */
function foot({ madeBy, signedBy }: Dictionary['summary']['report']): readonly PageRow[] {
  return [
    row(12, cell('', 'note', printed)),
    row(18, cell(madeBy, 'signature', 5), null, null, null, cell(signedBy, 'signature', 2)),
    row(46, cell('', 'note', printed)),
  ];
}
