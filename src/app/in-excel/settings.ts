import type { Severity, SeverityChoices } from '../../rules';
import { severities } from '../../rules';

const severityPrefix = 'severity:';

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
