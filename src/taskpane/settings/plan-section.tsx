import { Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PlanFacts } from '../../appendix';
import type { Session } from '../../app/in-excel';
import { editionYears } from '../../app/pillars';
import type { PlanFact } from '../../app/remembered';
import { dateEntry, issuerEntry, yearEntry } from '../../app/remembered';
import { dateText } from '../../locale';
import type { Language } from '../../rules';
import { Section } from '../parts/section';
import type { Texts } from '../texts';
import { ChoiceEntry } from './choice-entry';
import { TextEntry } from './text-entry';

interface Props {
  readonly sheet: string;
  readonly facts: PlanFacts;
  /** The user's own word on a fact, where there is one. */
  readonly told: (fact: PlanFact) => string | null;
  readonly session: Session;
  readonly language: Language;
  readonly texts: Texts;
}

/** What is known of the plan. A field that is emptied goes back to what the sheet says. */
export function PlanSection({ sheet, facts, told, session, language, texts }: Props): ReactElement {
  const { plan: said } = texts.settings;
  const shared = { session, texts };
  const about = (fact: PlanFact, known: boolean) => ({
    ...shared,
    label: said.facts[fact],
    hint: told(fact) !== null ? said.yours : known ? said.fromSheet : said.unknown,
    toKeep: (value: string) => session.setFact({ sheet, fact, value }),
  });
  const { framework, edition, baselineYear, targetYear, planDate, issuer } = facts;
  const years = framework === null ? [] : editionYears(framework).toReversed();
  return (
    <Section title={said.title} note={[framework, targetYear].filter((part) => part !== null).join(' ')}>
      <Text size={200}>{said.how}</Text>
      <ChoiceEntry
        {...about('framework', framework !== null)}
        value={told('framework') ?? ''}
        options={[
          { value: '', label: framework === null ? said.notTold : said.asRead(framework) },
          { value: 'PII', label: 'PII' },
          { value: 'PCI', label: 'PCI' },
        ]}
      />
      <TextEntry
        {...about('target-year', targetYear !== null)}
        value={shownYear(targetYear)}
        read={yearEntry}
      />
      <TextEntry
        {...about('baseline-year', baselineYear !== null)}
        value={shownYear(baselineYear)}
        read={yearEntry}
      />
      {years.length > 0 && (
        <ChoiceEntry
          {...about('edition', true)}
          hint={edition === null ? said.editionHint : said.yours}
          value={told('edition') ?? ''}
          options={[
            { value: '', label: said.editionOfTarget },
            ...years.map((year) => ({ value: String(year), label: String(year) })),
          ]}
        />
      )}
      <TextEntry
        {...about('plan-date', planDate !== null)}
        value={planDate === null ? '' : dateText(planDate, language)}
        placeholder={said.dateExample}
        read={dateEntry}
      />
      <TextEntry {...about('issuer', issuer !== null)} value={issuer ?? ''} read={issuerEntry} />
    </Section>
  );
}

function shownYear(year: number | null): string {
  return year === null ? '' : String(year);
}
