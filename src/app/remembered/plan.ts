import type { Framework, Grid, PillarGoal, PlanDate, ToldFacts } from '../../appendix';
import { readTarget } from '../../appendix/targets';
import type { RememberedFact } from '../../excel';
import { chosenHeaderOn } from './header';

/** What the user may say of the plan on a sheet. Goals and scores of pillars follow with their pillar: `pillar-goal:2`. */
export const planFacts = [
  'framework',
  'edition',
  'baseline-year',
  'target-year',
  'plan-date',
  'issuer',
  'index-score',
] as const;

export type PlanFact = (typeof planFacts)[number];

const goalPrefix = 'pillar-goal:';
const scorePrefix = 'pillar-score:';

export type PillarFact = `${typeof goalPrefix}${string}` | `${typeof scorePrefix}${string}`;

export const pillarGoalFact = (pillar: string): PillarFact => `${goalPrefix}${pillar}`;
export const pillarScoreFact = (pillar: string): PillarFact => `${scorePrefix}${pillar}`;

/** The remembered words with some of a sheet's changed; an empty word takes the user's away. */
export function withFact(
  remembered: readonly RememberedFact[],
  { sheet, fact, value }: RememberedFact,
): readonly RememberedFact[] {
  const others = remembered.filter((one) => one.sheet !== sheet || one.fact !== fact);
  return value === '' ? others : [...others, { sheet, fact, value }];
}

/** The user's word on one thing of a sheet, as it was given. */
export function factOn(
  remembered: readonly RememberedFact[],
  sheet: string,
  fact: PlanFact | PillarFact,
): string | null {
  return remembered.find((one) => one.sheet === sheet && one.fact === fact)?.value ?? null;
}

/** The facts that users told, for the sheets that were read. */
export function factsOn(grids: readonly Grid[], remembered: readonly RememberedFact[]): readonly ToldFacts[] {
  return grids
    .filter(({ sheet }) => remembered.some((one) => one.sheet === sheet))
    .map((grid) => {
      const { sheet, sheetId } = grid;
      const told = (fact: PlanFact) => factOn(remembered, sheet, fact);
      return {
        sheetId,
        headerRow: chosenHeaderOn(grid, remembered),
        framework: frameworkNamed(told('framework')),
        edition: numberIn(told('edition')),
        baselineYear: numberIn(told('baseline-year')),
        targetYear: numberIn(told('target-year')),
        planDate: dateIn(told('plan-date')),
        issuer: told('issuer'),
        indexScore: numberIn(told('index-score')),
      };
    });
}

/** The pillar goals that users told, each for the tables of its sheet. */
export function goalsOn(
  grids: readonly Grid[],
  remembered: readonly RememberedFact[],
): readonly PillarGoal[] {
  return remembered.flatMap(({ sheet, fact, value: text }) => {
    if (!fact.startsWith(goalPrefix) || !grids.some((grid) => grid.sheet === sheet)) return [];
    const pillar = fact.slice(goalPrefix.length);
    const baseline = numberIn(factOn(remembered, sheet, pillarScoreFact(pillar)));
    return [{ pillar, target: goalIn(text), baseline, sheet, cell: null, text }];
  });
}

/** A pillar's goal as an appendix would write it: "> 50", "trên 50", "50". */
export function goalIn(text: string): PillarGoal['target'] {
  return readTarget(text, { format: 'General', unit: null, decimal: null });
}

function frameworkNamed(name: string | null): Framework | null {
  return name === 'PII' || name === 'PCI' ? name : null;
}

function dateIn(text: string | null): PlanDate | null {
  return text !== null && /^\d{4}(?:-\d{2}){0,2}$/.test(text) ? text : null;
}

/** A word that somebody has spoiled by hand counts as none. */
function numberIn(text: string | null): number | null {
  const number = text === null ? NaN : Number(text);
  return Number.isFinite(number) ? number : null;
}
