import type { ReactElement } from 'react';
import type { Session } from '../../app/in-excel';
import type { Language } from '../../rules';
import { Section } from '../parts/section';
import type { Texts } from '../texts';
import { ChoiceEntry } from './choice-entry';

interface Props {
  readonly chosen: Language | null;
  readonly session: Session;
  readonly texts: Texts;
}

/** The language of the pane and of what it makes in this workbook. Each language is called by its own name. */
export function LanguageSection({ chosen, session, texts }: Props): ReactElement {
  const { language: said } = texts.settings;
  return (
    <Section title={said.title} note={chosen === null ? said.followsOffice : said.names[chosen]}>
      <ChoiceEntry
        label={said.title}
        hint={said.hint}
        value={chosen ?? ''}
        options={[
          { value: '', label: said.followsOffice },
          { value: 'vi', label: said.names.vi },
          { value: 'en', label: said.names.en },
        ]}
        toKeep={(value) => session.setLanguage(value === 'vi' || value === 'en' ? value : null)}
        session={session}
        texts={texts}
      />
    </Section>
  );
}
