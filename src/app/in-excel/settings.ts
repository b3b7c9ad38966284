import type { Language, Severity, SeverityChoices } from '../../rules';
import { severities } from '../../rules';
import type { SessionState } from './session-state';

const languageName = 'language';
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

/** The language that the user chose for this workbook; null where none was, or nothing has been read yet. */
export function chosenLanguage({ checked }: Pick<SessionState, 'checked'>): Language | null {
  const chosen = checked?.stored.settings.get(languageName);
  return chosen === 'vi' || chosen === 'en' ? chosen : null;
}
