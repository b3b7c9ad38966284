import { noLead, noPlace } from '../../gaps';
import type { Dictionary } from '../../locale';
import { barsOf } from '../report/bars';
import { inOrder } from '../report/pillar-rows';
import type { CellValue } from '../../appendix';
import type { SummaryBasis } from '../summary-source';

/** What a chart is drawn from: a head and a row a bar. */
export type FigureBlock = readonly (readonly CellValue[])[];

/** More leads than these are no picture. */
const mostLeads = 25;

export function gapBlock(basis: SummaryBasis, { summary }: Dictionary): FigureBlock {
  const { code } = summary.gapsSheet.columns;
  return [[code, summary.report.gap], ...barsOf(basis)];
}

export function pillarBlock({ rollup }: SummaryBasis, { summary }: Dictionary): FigureBlock {
  const pillars = Object.entries(rollup.byPillar)
    .filter(([, { meanBaseline, meanGoal }]) => meanBaseline !== null && meanGoal !== null)
    .sort(([one], [other]) => inOrder(one, other));
  return [
    [summary.report.pillar, summary.overview.baseline, summary.overview.target],
    ...pillars.map(([pillar, { meanBaseline, meanGoal }]): readonly CellValue[] => [
      pillar === noPlace ? summary.noPillar : pillar,
      meanBaseline ?? '',
      meanGoal ?? '',
    ]),
  ];
}

export function leadBlock({ rollup }: SummaryBasis, { summary }: Dictionary): FigureBlock {
  const leads = Object.entries(rollup.byLead).sort(([, one], [, other]) => other.count - one.count);
  return [
    [summary.report.lead, summary.overview.counted],
    ...leads
      .slice(0, mostLeads)
      .map(([lead, { count }]): readonly CellValue[] => [lead === noLead ? summary.noLead : lead, count]),
  ];
}
