import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useBusy } from '../shell/use-busy';
import type { ViewProps } from '../shell/view-props';
import { loadResults } from './load-results';

const useStyles = makeStyles({
  view: { display: 'grid', alignContent: 'start', gap: tokens.spacingVerticalM },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Before the first check: what the pane does, what it never does, one button. */
export function FirstRun({ session, state, texts: { check, shell } }: ViewProps): ReactElement {
  const styles = useStyles();
  const busy = useBusy(state);
  /** Whoever reaches for the button is about to press it. */
  const prepare = (): void => {
    session.prepare();
    // Should it not come, the view that wants it says so.
    loadResults().catch(() => null);
  };
  return (
    <div className={styles.view} onPointerEnter={prepare} onFocus={prepare}>
      <Text>{shell.purpose}</Text>
      <Text>{shell.promise}</Text>
      <div className={styles.actions}>
        <Button
          data-primary
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void session.check('active')}
        >
          {check.first}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void session.check('all')}>
          {check.all}
        </Button>
      </div>
    </div>
  );
}
