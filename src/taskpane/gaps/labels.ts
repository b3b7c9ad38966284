import type { PlanFacts } from '../../appendix';
import { figureText, scoreText } from '../../locale';
import type { GapUnit } from '../../gaps';
import type { Language } from '../../rules';
import type { Texts } from '../texts';
import type { Bar } from './bars';
import type { GapGroup } from './grouped';

/** How the view calls things and writes figures, in one language and for one plan. */
export interface Labels {
  readonly baselineYear: string;
  readonly goalYear: string;
  readonly figure: (value: number) => string;
  readonly score: (value: number) => string;
  /** A sum or mean as its unit is written: places are whole, points have two decimals. */
  readonly sum: (value: number, unit: GapUnit) => string;
  readonly nameOf: (bar: Pick<Bar, 'code' | 'name'>) => string;
  /** The way to go, or the word that there is none. */
  readonly wayOf: (bar: Bar) => string;
  /** All that is known of an indicator, in one line. */
  readonly figuresOf: (bar: Bar) => string;
  readonly headOf: (group: GapGroup, isPillar: boolean) => string;
}

export function labelsFor({ baselineYear, targetYear }: PlanFacts, texts: Texts, language: Language): Labels {
  const { gaps: said } = texts;
  const yearOr = (year: number | null) => (year === null ? said.lastYear : said.year(year));
  const figure = (value: number) => figureText(value, language);
  const score = (value: number) => scoreText(value, language);
  const sum = (value: number, unit: GapUnit) => (unit === 'rank' ? figure(value) : score(value));
  const years = { from: yearOr(baselineYear), to: targetYear === null ? '' : said.year(targetYear) };
  const labels: Labels = {
    baselineYear: years.from,
    goalYear: years.to,
    figure,
    score,
    sum,
    nameOf: ({ code, name }) => [code, name].filter(Boolean).join(' '),
    wayOf: ({ gap }) => {
      if (gap.status !== 'open') return said.statuses[gap.status];
      return sum(gap.value, gap.unit);
    },
    figuresOf: (bar) => {
      const { baseline, goal, value, unit, status, assumed } = bar.gap;
      const open = value > 0 ? said.figures.open(figure(value), said.units[unit]) : said.figures.over;
      return [
        baseline === null ? '' : said.figures.baseline(years.from, figure(baseline)),
        goal === null ? '' : said.figures.goal(years.to, figure(goal)).replace(' :', ':'),
        status === 'open' ? open : said.statuses[status],
        assumed === null ? '' : said.assumed,
      ]
        .filter(Boolean)
        .join(' · ');
    },
    headOf: ({ key, pillar, part }, isPillar) => {
      if (pillar) return isPillar ? said.pillar(pillar.code, pillar.name) : `${pillar.code}. ${pillar.name}`;
      return part === null ? '' : key;
    },
  };
  return labels;
}
