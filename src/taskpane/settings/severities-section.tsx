import { Field, Input, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMemo, useState } from 'react';
import type { Session } from '../../app/in-excel';
import type { SeverityChoice } from '../../app/remembered';
import type { Language } from '../../rules';
import { catalogue } from '../../rules';
import { Section } from '../parts/section';
import type { Texts } from '../texts';
import { RuleEntries } from './rule-entries';
import { rulesWith } from './rule-list';

interface Props {
  readonly choices: ReadonlyMap<string, SeverityChoice>;
  readonly session: Session;
  readonly language: Language;
  readonly texts: Texts;
}

/** How much each rule weighs in this workbook. */
export function SeveritiesSection({ choices, session, language, texts }: Props): ReactElement {
  const { severities: said } = texts.settings;
  const [sought, setSought] = useState('');
  const rules = useMemo(() => rulesWith(catalogue, sought, language), [sought, language]);
  const changed = [...choices.keys()].filter((id) => catalogue.some((rule) => rule.id === id)).length;
  return (
    <Section title={said.title} note={changed > 0 ? said.changed(changed) : ''}>
      <Field label={said.search}>
        <Input type="search" value={sought} onChange={(_, { value }) => setSought(value)} />
      </Field>
      <Text size={200} role="status">
        {rules.length === 0 ? said.nothing : said.shown(rules.length, catalogue.length)}
      </Text>
      <RuleEntries rules={rules} choices={choices} session={session} texts={texts} />
    </Section>
  );
}
