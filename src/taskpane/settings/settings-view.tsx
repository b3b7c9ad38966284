import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useEffect, useState } from 'react';
import { chosenLanguage, factOn, severityChoices } from '../../app/remembered';
import type { ExcelCheck } from '../../app/in-excel';
import { AppendixChoice } from '../parts/appendix-choice';
import { CheckFirst } from '../parts/check-first';
import { Section } from '../parts/section';
import type { ViewProps } from '../shell/view-props';
import { CleanUp } from './clean-up';
import { ColumnsSection } from './columns-section';
import { unknownLeads } from './directory';
import { DirectorySection } from './directory-section';
import { IgnoresSection } from './ignores-section';
import { LanguageSection } from './language-section';
import { PillarsSection } from './pillars-section';
import { PlanSection } from './plan-section';
import { SeveritiesSection } from './severities-section';

const useStyles = makeStyles({
  sections: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
  above: { paddingBottom: tokens.spacingVerticalM },
});

/** The view Cài đặt: what the workbook remembers of its users' choices. */
export function SettingsView(props: ViewProps): ReactElement | null {
  const { session, state, language, texts } = props;
  const styles = useStyles();
  const { checked, stored } = state;
  const isKnown = stored !== null;
  useEffect(() => {
    if (!isKnown) void session.recall();
  }, [session, isKnown]);
  if (stored === null) return null;
  const { settings: said } = texts;
  const shared = { session, language, texts };
  return (
    <>
      <Text size={200}>{said.intro}</Text>
      <div className={styles.sections}>
        <AboutAppendix {...props} />
        <SeveritiesSection choices={severityChoices(stored.settings)} {...shared} />
        <DirectorySection
          own={stored.organisations}
          unknown={checked ? unknownLeads(checked) : []}
          {...shared}
        />
        <IgnoresSection ignores={stored.ignores} checked={checked} {...shared} />
        <LanguageSection chosen={chosenLanguage(stored.settings)} {...shared} />
        <Section title={said.cleanUp} open={state.traces !== null}>
          <CleanUp session={session} state={state} texts={texts} />
        </Section>
      </div>
    </>
  );
}

/** What concerns one appendix needs a check that has found it. */
function AboutAppendix(props: ViewProps): ReactElement {
  const { session, state, language, texts } = props;
  const styles = useStyles();
  const [place, setPlace] = useState(0);
  const appendices = state.checked?.appendices ?? [];
  const { appendix } = appendices[place] ?? appendices[0] ?? { appendix: null };
  if (appendix === null)
    return (
      <div className={styles.above}>
        <CheckFirst said={state.checked ? texts.settings.noAppendix : texts.settings.checkFirst} {...props} />
      </div>
    );
  const { sheet, facts } = appendix;
  const { plan = [], columns = [] } = state.stored ?? {};
  const shared = { session, language, texts };
  const told = (fact: Parameters<typeof factOn>[2]) => factOn(plan, sheet, fact);
  return (
    <>
      {appendices.length > 1 && (
        <div className={styles.above}>
          <AppendixChoice appendices={appendices} chosen={place} onChoose={setPlace} texts={texts} />
        </div>
      )}
      <ColumnsSection
        appendix={appendix}
        isChosen={columns.some((one) => one.sheet === sheet)}
        session={session}
        texts={texts}
      />
      <PlanSection sheet={sheet} facts={facts} told={told} {...shared} />
      <PillarsSection
        sheet={sheet}
        facts={facts}
        told={told}
        stated={(pillar) => statedGoal(state.checked, pillar)}
        {...shared}
      />
    </>
  );
}

function statedGoal(checked: ExcelCheck | null, pillar: string): string | null {
  const goals = checked?.workbook.sheets.flatMap(({ reading }) => reading.pillarGoals) ?? [];
  return goals.find((goal) => goal.pillar === pillar)?.text ?? null;
}
