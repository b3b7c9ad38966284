import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMemo, useState } from 'react';
import type { Session } from '../../app/in-excel';
import type { SeverityChoice } from '../../app/remembered';
import type { Language } from '../../rules';
import { catalogue, severities } from '../../rules';
import { Section } from '../parts/section';
import type { Texts } from '../texts';
import { ChoiceEntry } from './choice-entry';
import { rulesWith } from './rule-list';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: tokens.spacingVerticalM },
  // Sixty fields out of sight cost no layout.
  rule: { contentVisibility: 'auto', containIntrinsicSize: 'auto 48px', padding: '2px' },
});

interface Props {
  readonly choices: ReadonlyMap<string, SeverityChoice>;
  readonly session: Session;
  readonly language: Language;
  readonly texts: Texts;
}

/** How much each rule weighs in this workbook. */
export function SeveritiesSection({ choices, session, language, texts }: Props): ReactElement {
  const styles = useStyles();
  const { severities: said } = texts.settings;
  const [sought, setSought] = useState('');
  const rules = useMemo(() => rulesWith(catalogue, sought, language), [sought, language]);
  const choosable: readonly SeverityChoice[] = ['off', ...severities.toReversed()];
  const changed = [...choices.keys()].filter((id) => catalogue.some((rule) => rule.id === id)).length;
  return (
    <Section title={said.title} note={changed > 0 ? said.changed(changed) : ''}>
      <Field label={said.search}>
        <Input type="search" value={sought} onChange={(_, { value }) => setSought(value)} />
      </Field>
      <Text size={200} role="status">
        {rules.length === 0 ? said.nothing : said.shown(rules.length, catalogue.length)}
      </Text>
      <ul className={styles.list}>
        {rules.map(({ id, title, severity }) => {
          const choice = choices.get(id);
          return (
            <li key={id} className={styles.rule}>
              <ChoiceEntry
                label={title}
                size="small"
                value={choice ?? severity}
                options={choosable.map((each) => ({ value: each, label: said.choices[each] }))}
                {...(choice !== undefined && { hint: said.own(said.choices[severity]) })}
                toKeep={(value) => {
                  const next = choosable.find((each) => each === value) ?? severity;
                  return session.setSeverity(id, next === severity ? null : next);
                }}
                session={session}
                texts={texts}
              />
              {choice !== undefined && (
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={said.backOf(title)}
                  onClick={() => void session.setSeverity(id, null)}
                >
                  {said.back}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
