import type { Area, Cell, CellValue } from '../../appendix';
import { assignmentsTable } from '../assignments/assignments-plan';
import type { ChartPlan } from '../chart-plan';
import type { Dictionary } from '../../locale';
import { textsIn } from '../../locale';
import type { Language } from '../../rules';
import { plainCell } from '../sheet-plan';
import type { SummarySource } from '../summary-source';
import { basisOf } from '../summary-source';
import type { TablePlan } from '../table-plan';
import type { FigureBlock } from './figure-blocks';
import { gapBlock, leadBlock, pillarBlock } from './figure-blocks';
import type { PivotPlan } from './pivot-plan';
import { plainTable } from './plain-tables';

/** The sheet Bảng tổng hợp: charts above, pivots below them with room to grow, the charts' figures to the right. */
export interface OverviewPlan {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  /** Said instead where Excel makes no pivots. */
  readonly aboutPlain: string;
  /** The table that the pivots are made of. */
  readonly table: string;
  readonly widths: readonly number[];
  readonly pivots: readonly PivotPlan[];
  readonly charts: readonly ChartPlan[];
  readonly blocks: readonly { readonly at: Cell; readonly cells: FigureBlock }[];
  /** All cells that blocks may take; what an earlier block left over is emptied. */
  readonly blockArea: Area;
}

const chartsTop = 3;
const chartsBottom = 24;
const pivotsTop = 28;
const blocksTop = 4;
const mostBlockRows = 40;

/** Columns by what stands in them. Each crossed pivot has an area of its own, for it grows to the right as well. */
const columns = { lead: 0, pillar: 6, deadline: 13, severity: 33, gaps: 42, pillars: 45, leads: 49 } as const;

/** Where names of organisations stand. */
const nameColumns: readonly number[] = [
  columns.lead + 1,
  columns.deadline + 1,
  columns.severity + 1,
  columns.leads,
];

/** Where captions stand that are longer than their figures. */
const isFigure = (column: number): boolean =>
  (column > columns.lead + 1 && column < columns.pillar) ||
  (column > columns.pillar && column < columns.deadline);

const widths = Array.from({ length: 51 }, (_, column) => {
  if (nameColumns.includes(column)) return 36;
  return isFigure(column) ? 17 : 12;
});

export function overviewPlan(
  source: SummarySource,
  assignments: TablePlan,
  language: Language,
): OverviewPlan {
  const texts = textsIn(language);
  const { overview } = texts.summary;
  const basis = basisOf(source);
  const gaps = gapBlock(basis, texts);
  const pillars = pillarBlock(basis, texts);
  const leads = leadBlock(basis, texts);
  const { charts } = overview;
  return {
    name: overview.name,
    title: overview.title(basis.framework, basis.targetYear),
    about: overview.about,
    aboutPlain: overview.plain,
    table: assignmentsTable,
    widths,
    pivots: pivotsOf(recordsOf(assignments), texts),
    charts: [
      chart('SoatChart1', 'BarClustered', charts.gaps, gaps, columns.gaps, [0, 4], ['#2E75B6']),
      chart(
        'SoatChart2',
        'ColumnClustered',
        charts.pillars,
        pillars,
        columns.pillars,
        [6, 12],
        ['#A5A5A5', '#2E75B6'],
      ),
      chart('SoatChart3', 'BarClustered', charts.leads, leads, columns.leads, [13, 19], ['#548235'], '0'),
    ],
    blocks: [
      { at: { row: blocksTop, column: columns.gaps }, cells: gaps },
      { at: { row: blocksTop, column: columns.pillars }, cells: pillars },
      { at: { row: blocksTop, column: columns.leads }, cells: leads },
    ],
    blockArea: {
      top: blocksTop,
      bottom: blocksTop + mostBlockRows - 1,
      left: columns.gaps,
      right: columns.leads + 1,
    },
  };
}

function chart(
  name: string,
  type: ChartPlan['type'],
  title: string,
  block: FigureBlock,
  left: number,
  [from, to]: readonly [number, number],
  colors: readonly string[],
  numberFormat = '0.00',
): ChartPlan {
  const width = block[0]?.length ?? 2;
  return {
    name,
    type,
    title,
    source: {
      top: blocksTop,
      bottom: blocksTop + Math.max(1, block.length - 1),
      left,
      right: left + width - 1,
    },
    place: { top: chartsTop, bottom: chartsBottom, left: from, right: to },
    numberFormat,
    colors,
  };
}

type FieldValues = Readonly<Record<string, CellValue>>;

function recordsOf({ columns: heads, rows }: TablePlan): readonly FieldValues[] {
  return rows.map(({ cells }) =>
    Object.fromEntries(heads.map(({ head }, index) => [head, plainCell(cells[index] ?? '')])),
  );
}

function pivotsOf(records: readonly FieldValues[], { summary }: Dictionary): readonly PivotPlan[] {
  const { overview, assignmentsSheet } = summary;
  const field = assignmentsSheet.columns;
  const figure = { numberFormat: '0.00' } as const;
  const count = { field: field.key, caption: overview.counted, by: 'Count', numberFormat: '0' } as const;
  const units = [field.role, field.organisation];
  const known = [overview.counted, overview.sum, overview.mean, overview.meanBaseline, overview.meanTarget];
  const pivot = (plan: Omit<PivotPlan, 'plain' | 'known'>): PivotPlan => ({
    ...plan,
    known,
    plain: plainTable({ table: assignmentsTable, records, ...plan }),
  });
  const mean = (name: string, caption: string) =>
    ({ field: name, caption, by: 'Average', ...figure }) as const;
  const place = (column: number): Cell => ({ row: pivotsTop, column });
  return [
    pivot({
      name: 'SoatPivot1',
      title: overview.byLead,
      at: place(columns.lead),
      rows: units,
      columns: [],
      values: [
        count,
        { field: field.gap, caption: overview.sum, by: 'Sum', ...figure },
        ...meansOf(records, units, [mean(field.gap, overview.mean)]),
      ],
      totals: false,
    }),
    pivot({
      name: 'SoatPivot2',
      title: overview.byPillar,
      at: place(columns.pillar),
      rows: [field.pillar],
      columns: [],
      values: [
        { field: field.once, caption: overview.countedOnce, by: 'Sum', numberFormat: '0' },
        { field: field.gapOnce, caption: overview.sum, by: 'Sum', ...figure },
        ...meansOf(
          records,
          [field.pillar],
          [
            mean(field.baselineOnce, overview.meanBaseline),
            mean(field.targetOnce, overview.meanTarget),
            mean(field.gapOnce, overview.mean),
          ],
        ),
      ],
      totals: true,
    }),
    pivot({
      name: 'SoatPivot3',
      title: overview.byDeadline,
      at: place(columns.deadline),
      rows: units,
      columns: [field.deadline],
      values: [count],
      totals: false,
    }),
    pivot({
      name: 'SoatPivot4',
      title: overview.bySeverity,
      at: place(columns.severity),
      rows: units,
      columns: [field.severity],
      values: [count],
      totals: false,
    }),
  ];
}

/** A mean of nothing is an error in a pivot: means are told where each row has figures. */
function meansOf<V extends { readonly field: string }>(
  records: readonly FieldValues[],
  rows: readonly string[],
  means: readonly V[],
): readonly V[] {
  const keyOf = (record: FieldValues) => JSON.stringify(rows.map((name) => record[name]));
  const groups = new Set(records.map(keyOf));
  return means.filter(({ field }) => {
    const known = new Set(records.filter((record) => typeof record[field] === 'number').map(keyOf));
    return known.size === groups.size;
  });
}
