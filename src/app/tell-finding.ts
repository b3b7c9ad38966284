import type { Finding, Language, Message } from '../rules';
import { ruleById, wordingOf } from '../rules';

/** A finding in words; one of a rule that is no more keeps its name. */
export function tellFinding(finding: Finding, language: Language): Message {
  const rule = ruleById(finding.rule);
  return rule
    ? wordingOf(rule, finding, language)
    : { title: finding.rule, what: finding.rule, why: '', how: '' };
}
