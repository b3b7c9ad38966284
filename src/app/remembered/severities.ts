import type { Severity, SeverityChoices } from '../../rules';
import { severities } from '../../rules';

const severityPrefix = 'severity:';

/** What a user may say of a rule: another weight, or silence. */
export type SeverityChoice = Severity | 'off';

/** The settings with the user's word on a rule; null gives the rule its own weight back. */
export function withSeverity(
  settings: ReadonlyMap<string, string>,
  rule: string,
  choice: SeverityChoice | null,
): ReadonlyMap<string, string> {
  const changed = new Map(settings);
  if (choice === null) changed.delete(severityPrefix + rule);
  else changed.set(severityPrefix + rule, choice);
  return changed;
}

/** The user's own severities among what is remembered: `severity:lead-several` → `off`. */
export function severityChoices(settings: ReadonlyMap<string, string>): SeverityChoices {
  const choices = new Map<string, Severity | 'off'>();
  for (const [name, value] of settings) {
    if (!name.startsWith(severityPrefix)) continue;
    const severity = value === 'off' ? value : severities.find((one) => one === value);
    if (severity) choices.set(name.slice(severityPrefix.length), severity);
  }
  return choices;
}
