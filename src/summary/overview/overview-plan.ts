import type { Area, Cell } from '../../appendix';
import { assignmentsTable } from '../assignments/assignments-plan';
import type { ChartPlan } from '../chart-plan';
import { textsIn } from '../../locale';
import type { Language } from '../../rules';
import type { SummarySource } from '../summary-source';
import { basisOf } from '../summary-source';
import type { TablePlan } from '../table-plan';
import type { FigureBlock } from './figure-blocks';
import { gapBlock, leadBlock, pillarBlock } from './figure-blocks';
import { blockArea, blocksTop, chartPlaces, columns, printAreasOf, widths } from './layout';
import type { PivotPlan } from './pivot-plan';
import { pivotsOf } from './pivots-of';

/** Figures that a chart is drawn from, beside what is printed. */
export interface ChartFigures {
  readonly at: Cell;
  readonly cells: FigureBlock;
  /** How they are shown, as charts that a user draws from them take it over. */
  readonly numberFormat: string;
}

/** The sheet Bảng tổng hợp. */
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
  /** Stands above the charts' figures. */
  readonly figuresCaption: string;
  readonly blocks: readonly ChartFigures[];
  /** All cells that blocks may take; what an earlier block left over is emptied. */
  readonly blockArea: Area;
  /** What is printed, each area on pages of its own. */
  readonly printAreas: readonly Area[];
}

const score = '0.00';
const count = '0';

export function overviewPlan(
  source: SummarySource,
  assignments: TablePlan,
  language: Language,
): OverviewPlan {
  const texts = textsIn(language);
  const { overview } = texts.summary;
  const basis = basisOf(source);
  const blocks = {
    gaps: blockAt(columns.gaps, gapBlock(basis, texts), score),
    pillars: blockAt(columns.pillars, pillarBlock(basis, texts), score),
    leads: blockAt(columns.leads, leadBlock(basis, texts), count),
  };
  const { charts } = overview;
  const pivots = pivotsOf(assignments, texts);
  return {
    name: overview.name,
    title: overview.title(basis.framework, basis.targetYear),
    about: overview.about,
    aboutPlain: overview.plain,
    table: assignmentsTable,
    widths,
    pivots,
    charts: [
      ...chartOf(blocks.gaps, {
        name: 'SoatChart1',
        type: 'BarClustered',
        title: charts.gaps,
        place: chartPlaces.gaps,
        colors: ['#2E75B6'],
      }),
      ...chartOf(blocks.pillars, {
        name: 'SoatChart2',
        type: 'ColumnClustered',
        title: charts.pillars,
        place: chartPlaces.pillars,
        colors: ['#A5A5A5', '#2E75B6'],
      }),
      ...chartOf(blocks.leads, {
        name: 'SoatChart3',
        type: 'BarClustered',
        title: charts.leads,
        place: chartPlaces.leads,
        colors: ['#548235'],
      }),
    ],
    figuresCaption: overview.figures,
    blocks: Object.values(blocks),
    blockArea,
    printAreas: printAreasOf(pivots),
  };
}

function blockAt(column: number, cells: FigureBlock, numberFormat: string): ChartFigures {
  return { at: { row: blocksTop, column }, cells, numberFormat };
}

/** Where there is nothing to show there is no chart: an empty frame says less than none. */
function chartOf(
  { at, cells, numberFormat }: ChartFigures,
  chart: Omit<ChartPlan, 'source' | 'numberFormat'>,
): readonly ChartPlan[] {
  if (cells.length < 2) return [];
  const width = cells[0]?.length ?? 2;
  const source = {
    top: at.row,
    bottom: at.row + cells.length - 1,
    left: at.column,
    right: at.column + width - 1,
  };
  return [{ ...chart, source, numberFormat }];
}
