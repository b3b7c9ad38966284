import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PlanFacts } from '../../appendix';
import type { Session } from '../../app/in-excel';
import { pillarsOf } from '../../app/pillars';
import type { PillarFact, PlanFact } from '../../app/remembered';
import {
  indexScoreEntry,
  pillarGoalEntry,
  pillarGoalFact,
  pillarScoreEntry,
  pillarScoreFact,
} from '../../app/remembered';
import { figureText } from '../../locale';
import type { Language } from '../../rules';
import { Section } from '../parts/section';
import type { Texts } from '../texts';
import { TextEntry } from './text-entry';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: tokens.spacingVerticalM },
  pair: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly sheet: string;
  readonly facts: PlanFacts;
  readonly told: (fact: PlanFact | PillarFact) => string | null;
  /** The goal that the workbook itself states for a pillar. */
  readonly stated: (pillar: string) => string | null;
  readonly session: Session;
  readonly language: Language;
  readonly texts: Texts;
}

/** Last year's score of the index, and what each pillar is to reach: neither stands in most appendices. */
export function PillarsSection(props: Props): ReactElement {
  const { sheet, facts, told, stated, session, language, texts } = props;
  const styles = useStyles();
  const { pillars: said } = texts.settings;
  const pillars = pillarsOf(facts);
  const index = facts.framework ?? said.index;
  const year = facts.baselineYear === null ? said.lastYear : String(facts.baselineYear);
  const about = (fact: PlanFact | PillarFact) => ({
    session,
    texts,
    toKeep: (value: string) => session.setFact({ sheet, fact, value }),
  });
  const figure = (fact: PlanFact | PillarFact) => {
    const value = told(fact);
    return value === null ? '' : figureText(Number(value), language);
  };
  const title = facts.framework === 'PCI' ? said.ofComponents : said.title;
  const given = pillars.filter(({ code }) => told(pillarGoalFact(code)) !== null).length;
  return (
    <Section title={title} note={given > 0 ? said.given(given) : ''}>
      <TextEntry
        {...about('index-score')}
        label={said.indexScore(index, year)}
        hint={said.indexScoreHint}
        value={figure('index-score')}
        read={indexScoreEntry}
      />
      {pillars.length === 0 ? (
        <Text size={200}>{said.noPillars}</Text>
      ) : (
        <ul className={styles.list}>
          {pillars.map(({ code, name }) => (
            <li key={code}>
              <Text as="h3" block size={200} weight="semibold">
                {code}. {name}
              </Text>
              <div className={styles.pair}>
                <TextEntry
                  {...about(pillarScoreFact(code))}
                  label={said.score(year)}
                  value={figure(pillarScoreFact(code))}
                  read={(text) => pillarScoreEntry(text, facts.framework)}
                />
                <TextEntry
                  {...about(pillarGoalFact(code))}
                  label={said.goal}
                  value={told(pillarGoalFact(code)) ?? ''}
                  placeholder={stated(code) ?? said.goalExample}
                  read={pillarGoalEntry}
                />
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
