import type { CellValue, PlanRecord } from '../../appendix';
import { addressOf } from '../../appendix';
import type { Gap } from '../../gaps';
import type { Dictionary } from '../../locale';
import { languages, textsIn } from '../../locale';
import type { Language } from '../../rules';
import { countsText, findingsByRow } from '../findings-by-row';
import type { CellLink, PlannedCell } from '../sheet-plan';
import type { KeyedRecord, SummaryBasis, SummarySource } from '../summary-source';
import { basisOf, sharedLeads } from '../summary-source';
import type { FigureAbove, TableColumn, TablePlan, TableRow } from '../table-plan';
import { atLeastOne } from '../table-plan';
import { timelineText } from '../assignments/deadline-class';
import { baselineCell, directionOf, operatorOf, targetCell, wayAlone } from './figures';
import type { GapFormulas } from './gap-formulas';
import { gapFormulas } from './gap-formulas';

export const gapsTable = 'SoatChenhLech';

type ColumnId = keyof Dictionary['summary']['gapsSheet']['columns'];

/** The columns in their order, without their heads. */
const shapes: readonly ({ readonly id: ColumnId } & Omit<TableColumn, 'head' | 'otherHeads'>)[] = [
  { id: 'order', width: 5, look: 'centred' },
  { id: 'code', width: 6, look: 'centred' },
  { id: 'name', width: 36, look: 'text' },
  { id: 'pillar', width: 7, look: 'centred' },
  { id: 'lead', width: 21, look: 'text' },
  { id: 'baseline', width: 8, look: 'number', numberFormat: '0.00' },
  { id: 'operator', width: 6, look: 'centred' },
  { id: 'target', width: 8, look: 'number', numberFormat: '0.00' },
  { id: 'unit', width: 8, look: 'centred' },
  { id: 'gap', width: 13, look: 'number', numberFormat: '0.00', bars: true },
  { id: 'relative', width: 8, look: 'number', numberFormat: '0.0%' },
  { id: 'status', width: 10, look: 'centred' },
  { id: 'worth', width: 8, look: 'number', numberFormat: '0.00' },
  { id: 'deadline', width: 12, look: 'centred' },
  { id: 'findings', width: 15, look: 'text' },
  { id: 'note', width: 15, look: 'text' },
  { id: 'source', width: 12, look: 'centred' },
  { id: 'direction', width: 0, look: 'centred' },
  { id: 'share', width: 0, look: 'number' },
  { id: 'key', width: 0, look: 'text' },
];

/** The sheet Chênh lệch: a row an indicator, with formulas that follow the appendix. */
export function gapsPlan(source: SummarySource, language: Language): TablePlan {
  const texts = textsIn(language);
  const { gapsSheet } = texts.summary;
  const basis = basisOf(source);
  const indicators = basis.records.filter(({ record }) => record.kind === 'indicator');
  const countsIn = findingsByRow(source.findings);
  const formulas = gapFormulas(texts);
  return {
    kind: 'gaps',
    name: gapsSheet.name,
    table: gapsTable,
    title: gapsSheet.title(basis.framework, basis.targetYear),
    lines: linesOf(basis, indicators, texts),
    figures: figuresOf(basis, texts),
    columns: shapes.map(({ id, ...shape }) => ({
      ...shape,
      head: gapsSheet.columns[id],
      otherHeads: headsElsewhere(id, language),
    })),
    keyColumn: placeOf('key'),
    codeColumn: placeOf('code'),
    rows: atLeastOne(
      indicators.map((each, index) =>
        rowOf(
          each,
          index + 1,
          countsText(countsIn(each.sheetId, each.record.row), texts.words),
          formulas,
          texts,
        ),
      ),
      shapes.length,
    ),
  };
}

function placeOf(id: ColumnId): number {
  return shapes.findIndex((shape) => shape.id === id);
}

function headsElsewhere(id: ColumnId, language: Language): readonly string[] {
  return languages
    .filter((other) => other !== language)
    .map((other) => textsIn(other).summary.gapsSheet.columns[id]);
}

function rowOf(
  each: KeyedRecord,
  order: number,
  found: string,
  formulas: GapFormulas,
  texts: Dictionary,
): TableRow {
  const { gap, place, record, share } = each;
  const { summary, words } = texts;
  const cells: Readonly<Record<ColumnId, PlannedCell>> = {
    // By it a user who has sorted the table gets back to the order of the appendix.
    order,
    code: place?.code ?? '',
    name: record.indicator?.value.name ?? '',
    pillar: place?.pillar ?? summary.noPillar,
    lead: leadText(record, summary),
    baseline: baselineCell(each),
    operator: operatorOf(gap, summary),
    target: targetCell(each),
    unit: gap.status === 'not-computable' ? '' : words.units[gap.unit],
    gap: wayAlone(gap) ?? formulas.gap,
    relative: formulas.relative,
    status: formulas.status,
    worth: formulas.worth,
    deadline: timelineText(record, summary.assignmentsSheet.deadlines),
    findings: found,
    note: noteOf(gap, texts),
    source: sourceOf(each),
    direction: directionOf(gap),
    share: share ?? '',
    key: each.key,
  };
  return { key: each.key, cells: shapes.map(({ id }) => cells[id]) };
}

export function leadText({ lead }: PlanRecord, { noLead }: Dictionary['summary']): string {
  const named = new Set(lead?.value.named.map(({ name }) => name));
  return named.size > 0 ? [...named].join(', ') : noLead;
}

/** Leads to the record's row in the appendix. */
export function sourceOf({ record, sheet }: KeyedRecord): CellLink {
  const cell = record.indicator?.cell ?? record.ordinal?.cell ?? { row: record.row, column: 0 };
  return { text: `${sheet}!${addressOf(cell)}`, sheet, cell };
}

function noteOf(gap: Gap, { reasons }: Dictionary): CellValue {
  if (gap.status === 'not-computable') return reasons.gap[gap.reason];
  return gap.assumed === null ? '' : reasons.assumed[gap.assumed];
}

function linesOf(
  { rollup, baselineYear, targetYear }: SummaryBasis,
  indicators: readonly KeyedRecord[],
  { summary }: Dictionary,
): readonly string[] {
  const { gapsSheet } = summary;
  const shared = sharedLeads(indicators);
  const whole = [
    gapsSheet.indicators(rollup.count),
    ...(baselineYear === null && targetYear === null ? [] : [gapsSheet.years(baselineYear, targetYear)]),
    gapsSheet.live,
    ...(indicators.some(({ share }) => share !== null) ? [gapsSheet.worthTold] : []),
  ];
  const toSay = shared > 0 ? gapsSheet.shared(shared) : '';
  return [`${whole.join('. ')}.`, indicators.length === 0 ? gapsSheet.nothing : toSay];
}

const numberFormat = '0.00';

/** What the gaps come to: only like is added to like. */
function figuresOf({ rollup }: SummaryBasis, { summary, words }: Dictionary): readonly FigureAbove[] {
  const { columns, sum, mean } = summary.gapsSheet;
  const unit = words.units[rollup.unit];
  const of = (head: string) => `${gapsTable}[${head}]`;
  // Where nothing could be computed the sum is none, and not 0.
  const sumOf = (head: string, added: string) => `=IF(COUNT(${of(head)})=0,"",${added})`;
  const ofUnit = `${of(columns.unit)},"${unit}"`;
  const [label, figure] = [placeOf('lead'), placeOf('baseline')];
  const [labelOfWorth, figureOfWorth] = [placeOf('gap'), placeOf('relative')];
  return [
    { above: 2, column: label, cell: sum(unit) },
    {
      above: 2,
      column: figure,
      cell: { formula: sumOf(columns.gap, `SUMIFS(${of(columns.gap)},${ofUnit})`) },
      numberFormat,
    },
    { above: 1, column: label, cell: mean(unit) },
    {
      above: 1,
      column: figure,
      cell: { formula: `=IFERROR(AVERAGEIFS(${of(columns.gap)},${ofUnit}),"")` },
      numberFormat,
    },
    { above: 2, column: labelOfWorth, cell: columns.worth },
    {
      above: 2,
      column: figureOfWorth,
      cell: { formula: sumOf(columns.worth, `SUM(${of(columns.worth)})`) },
      numberFormat,
    },
  ];
}
