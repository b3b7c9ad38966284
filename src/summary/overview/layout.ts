import type { Area } from '../../appendix';
import type { PivotPlan } from './pivot-plan';

/** Charts above, pivots below them with room to grow, far to the right what the charts are drawn from. */
export const chartsTop = 3;
export const chartsBottom = 36;
export const pivotsTop = 40;
export const blocksTop = 4;
export const mostBlockRows = 40;

/** Columns by what stands in them. The widest pivot is the last one, for crossed ones grow to the right as well. */
export const columns = {
  lead: 0,
  pillar: 6,
  severity: 13,
  deadline: 20,
  gaps: 42,
  pillars: 45,
  leads: 49,
} as const;

/** The last column of the pages that hold the charts and the two pivots below them. */
const lastOfFirst = columns.severity - 2;

const between = 3;
const leadAndPillar = [10, 42, 11, 18, 13, between, 12, 11, 18, 13, 13, 13, between];
const severity = [10, 42, 13, 13, 13, 13, between];
const deadline = [10, 42, ...Array.from({ length: columns.gaps - columns.deadline - 2 }, () => 13)];
const chartFigures = [10, 10, between, 10, 12, 12, between, 34, 10];

/** In characters, one a column. */
export const widths: readonly number[] = [...leadAndPillar, ...severity, ...deadline, ...chartFigures];

/** Where the charts stand: the tall one to the left, the two wide ones beside it, one above the other. */
export const chartPlaces = {
  gaps: { top: chartsTop, bottom: chartsBottom, left: 0, right: 2 },
  pillars: { top: chartsTop, bottom: 18, left: 3, right: lastOfFirst },
  leads: { top: 19, bottom: chartsBottom, left: 3, right: lastOfFirst },
} as const;

export const blockArea: Area = {
  top: blocksTop,
  bottom: blocksTop + mostBlockRows - 1,
  left: columns.gaps,
  right: columns.leads + 1,
};

/** Pages one below the other: charts, then the pivots without columns, then each crossed one. */
export function printAreasOf(pivots: readonly PivotPlan[]): readonly Area[] {
  const caption = pivotsTop - 1;
  const plain = pivots.filter(({ columns: across }) => across.length === 0);
  const areaOf = ({ height, width, at }: PivotPlan): Area => ({
    top: caption,
    bottom: at.row + height - 1,
    left: at.column,
    right: at.column + width - 1,
  });
  return [
    { top: 0, bottom: chartsBottom, left: 0, right: lastOfFirst },
    {
      top: caption,
      bottom: Math.max(...plain.map((pivot) => areaOf(pivot).bottom)),
      left: 0,
      right: lastOfFirst,
    },
    ...pivots.filter((pivot) => !plain.includes(pivot)).map(areaOf),
  ];
}
