import type { Language, Rule, Severity } from '../../rules';
import { withoutValues } from '../text/without-values';

export const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** What is looked for, as SARIF describes a rule. */
export function ruleSarif(rule: Rule, language: Language): object {
  const { title, why, how } = rule[language];
  return {
    id: rule.id,
    shortDescription: { text: title },
    fullDescription: { text: withoutValues(why) },
    help: { text: withoutValues(how) },
    defaultConfiguration: { level: levels[rule.severity] },
  };
}
