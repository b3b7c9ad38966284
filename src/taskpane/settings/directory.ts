import type { Organisation, PlanDate } from '../../appendix';
import { fold } from '../../appendix/text';
import type { ExcelCheck } from '../../app/in-excel';
import type { OrganisationEntry } from '../../app/remembered';
import { isCalled } from '../../app/remembered';
import { dateText } from '../../locale';
import type { Language } from '../../rules';

/** The leads that the appendices name and the directory does not know, each once. */
export function unknownLeads({ appendices }: Pick<ExcelCheck, 'appendices'>): readonly string[] {
  const named = appendices.flatMap(({ appendix }) =>
    appendix.records.flatMap(({ lead }) => lead?.value.named ?? []),
  );
  const unknown = named.filter(({ organisation }) => organisation === null).map(({ name }) => name);
  return unknown.filter((name, place) => unknown.findIndex((other) => isCalled(other, name)) === place);
}

/** The entries whose name or abbreviation holds what is looked for; none where nothing is. */
export function organisationsWith(
  organisations: readonly Organisation[],
  sought: string,
): readonly Organisation[] {
  const text = fold(sought);
  if (text === '') return [];
  return organisations.filter(({ name, abbreviations }) =>
    [name, ...abbreviations].some((each) => fold(each).includes(text)),
  );
}

export const emptyEntry: OrganisationEntry = {
  name: '',
  abbreviations: '',
  from: '',
  until: '',
  successor: '',
};

/** An entry of the directory as it stands in the form. */
export function entryOf(organisation: Organisation, language: Language): OrganisationEntry {
  const { name, abbreviations, from, until, successor } = organisation;
  const day = (date: PlanDate | null) => (date === null ? '' : dateText(date, language));
  return {
    name,
    abbreviations: abbreviations.join(', '),
    from: day(from),
    until: day(until),
    successor: successor ?? '',
  };
}
