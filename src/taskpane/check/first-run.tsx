import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { useBusy } from '../shell/use-busy';
import type { ViewProps } from '../shell/view-props';
import { ChooseTemplate } from './choose-template';
import { loadResults } from './load-results';

const useStyles = makeStyles({
  view: { display: 'grid', alignContent: 'start', gap: tokens.spacingVerticalM },
  sample: { justifySelf: 'start' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Before the first check: what the pane does, what it never does, one button. */
export function FirstRun(props: ViewProps): ReactElement {
  const { session, state, texts, openSample } = props;
  const { check, shell } = texts;
  const styles = useStyles();
  const busy = useBusy(state);
  const [choosing, setChoosing] = useState(false);
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
      {state.templateOn !== null && <Text role="status">{check.templateMade(state.templateOn)}</Text>}
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
        <Button appearance="subtle" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
          {check.makeTemplate}
        </Button>
      </div>
      {openSample && (
        <Link as="button" className={styles.sample} onClick={openSample}>
          {check.trySample}
        </Link>
      )}
      {choosing && <ChooseTemplate {...props} onClose={() => setChoosing(false)} />}
    </div>
  );
}
