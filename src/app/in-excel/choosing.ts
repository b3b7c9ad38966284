import type { Organisation } from '../../appendix';
import type { RememberedFact, Stored } from '../../excel';
import type { Finding, Ignore, Language } from '../../rules';
import type { ChosenColumn } from '../remembered/columns';
import { withChoice } from '../remembered/columns';
import { withLanguage } from '../remembered/language';
import { withOrganisation, withoutOrganisation } from '../remembered/organisations';
import { withFact } from '../remembered/plan';
import type { SeverityChoice } from '../remembered/severities';
import { withSeverity } from '../remembered/severities';

/** What a choice makes of all that is remembered. */
export type Change = (stored: Stored) => Partial<Stored>;

/** The choices that a user can make, and that the workbook keeps. */
export const choosing = {
  ignore:
    ({ fingerprint }: Finding, reason: string, by: string | null, date: string): Change =>
    ({ ignores }) => ({ ignores: [...ignores, { fingerprint, reason, by, date }] }),
  takeBack:
    ({ fingerprint }: Ignore): Change =>
    ({ ignores }) => ({ ignores: ignores.filter((one) => one.fingerprint !== fingerprint) }),
  setColumns:
    (choices: readonly ChosenColumn[]): Change =>
    ({ columns }) => ({ columns: choices.reduce(withChoice, columns) }),
  forgetColumns:
    (sheet: string): Change =>
    ({ columns }) => ({ columns: columns.filter((one) => one.sheet !== sheet) }),
  setFact:
    (fact: RememberedFact): Change =>
    ({ plan }) => ({ plan: withFact(plan, fact) }),
  setSeverity:
    (rule: string, choice: SeverityChoice | null): Change =>
    ({ settings }) => ({ settings: withSeverity(settings, rule, choice) }),
  setLanguage:
    (language: Language | null): Change =>
    ({ settings }) => ({ settings: withLanguage(settings, language) }),
  setOrganisation:
    (organisation: Organisation, insteadOf: string | null): Change =>
    ({ organisations }) => ({
      organisations: withOrganisation(organisations, organisation, insteadOf),
    }),
  removeOrganisation:
    (name: string): Change =>
    ({ organisations }) => ({ organisations: withoutOrganisation(organisations, name) }),
};

export type Choosing = typeof choosing;
