import { fold } from '../../appendix/text';
import type { Language, Rule, Severity } from '../../rules';

export interface RuleEntry {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
}

/** The rules whose title, text or name holds every word that is looked for, whatever its accents. */
export function rulesWith(rules: readonly Rule[], sought: string, language: Language): readonly RuleEntry[] {
  const words = fold(sought).split(' ').filter(Boolean);
  return rules
    .filter((rule) => {
      const { title, what, why } = rule[language];
      const text = fold(`${rule.id} ${title} ${what} ${why}`);
      return words.every((word) => text.includes(word));
    })
    .map((rule) => ({ id: rule.id, title: rule[language].title, severity: rule.severity }));
}
