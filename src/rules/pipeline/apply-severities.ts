import type { Finding } from '../finding';
import type { Severity } from '../severity';

/** The user's own severity for a rule; `off` silences it. */
export type SeverityChoices = ReadonlyMap<string, Severity | 'off'>;

export function applySeverities(findings: readonly Finding[], choices: SeverityChoices): readonly Finding[] {
  if (choices.size === 0) return findings;
  return findings.flatMap((finding) => {
    const choice = choices.get(finding.rule);
    if (choice === 'off') return [];
    return choice === undefined ? [finding] : [{ ...finding, severity: choice }];
  });
}
