import type { PlanFacts } from '../plan-facts';

/** Facts with what they leave open taken from elsewhere: the sheet's opening lines, or another sheet. */
export function completed(facts: PlanFacts, elsewhere: PlanFacts): PlanFacts {
  return {
    title: facts.title ?? elsewhere.title,
    framework: facts.framework ?? elsewhere.framework,
    edition: facts.edition,
    baselineYear: facts.baselineYear ?? elsewhere.baselineYear,
    targetYear: facts.targetYear ?? elsewhere.targetYear ?? elsewhere.titleYear?.value ?? null,
    titleYear: facts.titleYear ?? elsewhere.titleYear,
    planDate: facts.planDate ?? elsewhere.planDate,
    documentNumber: facts.documentNumber ?? (facts.incomplete ? null : elsewhere.documentNumber),
    issuer: facts.issuer ?? elsewhere.issuer,
    province: facts.province ?? elsewhere.province,
    incomplete: facts.incomplete ?? elsewhere.incomplete,
    indexScore: facts.indexScore,
  };
}
