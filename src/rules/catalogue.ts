import { indicatorRules } from './indicator';
import { ownerRules } from './owner';
import { planRules } from './plan';
import { proseRules } from './prose';
import type { Rule } from './rule';
import { scoreRules } from './score';
import { shapeRules } from './shape';
import { timelineRules } from './timeline';

/** Every rule, in the order in which a planner would look. */
export const catalogue: readonly Rule[] = [
  ...shapeRules,
  ...indicatorRules,
  ...scoreRules,
  ...ownerRules,
  ...timelineRules,
  ...proseRules,
  ...planRules,
];

const byId = new Map(catalogue.map((rule) => [rule.id, rule]));

export function ruleById(id: string): Rule | null {
  return byId.get(id) ?? null;
}
