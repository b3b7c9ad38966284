import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ViewProps } from '../shell/view-props';

const useStyles = makeStyles({
  lines: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalXS },
});

/**
 * Goals for pillars often stand on a sheet of their own. A check of the open sheet alone does not know them, and
 * the report would leave their column empty without a word.
 */
export function GoalsElsewhere({ session, state, texts }: ViewProps): ReactElement | null {
  const styles = useStyles();
  const { checked } = state;
  const knowsGoals = checked?.appendices.some(({ gaps }) => gaps.feasibility.length > 0) ?? true;
  if (checked?.scope !== 'active' || knowsGoals) return null;
  return (
    <div className={styles.lines}>
      <Text size={200}>{texts.report.goalsElsewhere}</Text>
      <Button
        size="small"
        disabledFocusable={state.working?.background === false}
        onClick={() => void session.check('all')}
      >
        {texts.check.all}
      </Button>
    </div>
  );
}
