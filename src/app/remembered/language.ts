import type { Language } from '../../rules';

const setting = 'language';

/** The language that was chosen for the workbook; null follows Office. */
export function chosenLanguage(settings: ReadonlyMap<string, string>): Language | null {
  const chosen = settings.get(setting);
  return chosen === 'vi' || chosen === 'en' ? chosen : null;
}

export function withLanguage(
  settings: ReadonlyMap<string, string>,
  language: Language | null,
): ReadonlyMap<string, string> {
  const changed = new Map(settings);
  if (language === null) changed.delete(setting);
  else changed.set(setting, language);
  return changed;
}
