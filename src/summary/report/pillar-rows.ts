import type { Framework, PillarGoal } from '../../appendix';
import { pillarName } from '../../frameworks';
import { noPlace } from '../../gaps';
import type { Dictionary } from '../../locale';
import { figureText } from '../../locale';
import type { Language } from '../../rules';
import type { PageCell } from '../page-plan';
import type { SummaryBasis } from '../summary-source';
import { cell, figureCell } from './page-cells';

/** Table A: the means of each pillar's indicators, and the goal that is stated for it. */
export function pillarRows(
  { framework, rollup, baselineYear, targetYear }: SummaryBasis,
  goals: readonly PillarGoal[],
  { summary }: Dictionary,
  language: Language,
): readonly (readonly PageCell[])[] {
  const { report } = summary;
  const head = [
    cell(report.pillar, 'head', 2),
    ...[
      report.count,
      report.meanBaseline(baselineYear),
      report.meanTarget(targetYear),
      report.meanGap,
      report.pillarGoal,
    ].map((text) => cell(text, 'head')),
  ];
  const pillars = Object.entries(rollup.byPillar).sort(([one], [other]) => inOrder(one, other));
  return [
    head,
    ...pillars.map(([pillar, { count, meanBaseline, meanGoal, mean }]) => [
      cell(pillar === noPlace ? summary.noPillar : pillarText(pillar, framework), 'text', 2),
      cell(count, 'figure'),
      figureCell(meanBaseline),
      figureCell(meanGoal),
      figureCell(mean),
      cell(goalOf(pillar, goals, language), 'centred'),
    ]),
  ];
}

/** "2. Vốn con người, nghiên cứu và phát triển": a pillar by its number alone says nothing to whoever is new to it. */
function pillarText(pillar: string, framework: Framework | null): string {
  const name = framework === null ? null : pillarName(framework, pillar);
  return name === null ? pillar : `${pillar}. ${name}`;
}

/** By number, what has none last. */
export function inOrder(one: string, other: string): number {
  return (Number.parseFloat(one) || Infinity) - (Number.parseFloat(other) || Infinity) || 0;
}

/** "> 50", as far as the stated goal is a score. */
export function goalOf(pillar: string, goals: readonly PillarGoal[], language: Language): string {
  const stated = goals.find((goal) => goal.pillar === pillar)?.target;
  for (const goal of stated ? [stated.goal, ...stated.also] : []) {
    if (goal.kind === 'bound' && goal.unit === 'point')
      return `${signs[goal.op]} ${figureText(goal.value, language)}`.trim();
    if (goal.kind === 'keep' && goal.value !== null && goal.unit === 'point')
      return `≥ ${figureText(goal.value, language)}`;
  }
  return '';
}

const signs = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '' } as const;
