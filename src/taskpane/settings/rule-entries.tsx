import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useDeferredValue } from 'react';
import type { Session } from '../../app/in-excel';
import type { SeverityChoice } from '../../app/remembered';
import { severities } from '../../rules';
import type { Texts } from '../texts';
import { ChoiceEntry } from './choice-entry';
import type { RuleEntry } from './rule-list';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: tokens.spacingVerticalM },
  // Sixty fields out of sight cost no layout.
  rule: { contentVisibility: 'auto', containIntrinsicSize: 'auto 48px', padding: '2px' },
});

/** As many as a pane shows; the others follow once these are on the screen. */
const atFirst = 12;

interface Props {
  readonly rules: readonly RuleEntry[];
  readonly choices: ReadonlyMap<string, SeverityChoice>;
  readonly session: Session;
  readonly texts: Texts;
}

/** A field a rule, with what it weighs. */
export function RuleEntries({ rules, choices, session, texts }: Props): ReactElement {
  const styles = useStyles();
  const { severities: said } = texts.settings;
  const drawn = useDeferredValue(rules, rules.slice(0, atFirst));
  const choosable: readonly SeverityChoice[] = ['off', ...severities.toReversed()];
  const options = choosable.map((each) => ({ value: each, label: said.choices[each] }));
  return (
    <ul className={styles.list}>
      {drawn.map(({ id, title, severity }) => {
        const choice = choices.get(id);
        return (
          <li key={id} className={styles.rule}>
            <ChoiceEntry
              label={title}
              size="small"
              value={choice ?? severity}
              options={options}
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
  );
}
