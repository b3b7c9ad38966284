export type { ChosenColumn } from './columns';
export type { Entry, EntryFault } from './entries';
export {
  dateEntry,
  indexScoreEntry,
  issuerEntry,
  pillarGoalEntry,
  pillarScoreEntry,
  yearEntry,
} from './entries';
export { chosenLanguage } from './language';
export type { OrganisationEntry, OrganisationFault, OrganisationField } from './organisation-entry';
export { organisationIn } from './organisation-entry';
export { isCalled } from './organisations';
export type { PillarFact, PlanFact } from './plan';
export { factOn, pillarGoalFact, pillarScoreFact } from './plan';
export type { SeverityChoice } from './severities';
export { severityChoices } from './severities';
