import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Session, SessionState } from '../../app/in-excel';
import type { Texts } from '../texts';
import { CheckElsewhere } from './check-elsewhere';

const useStyles = makeStyles({
  lines: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
});

interface Props {
  readonly said: string;
  readonly session: Session;
  readonly state: SessionState;
  readonly texts: Texts;
}

/** A view that has nothing to show before a check says so, with the button that makes one. */
export function CheckFirst({ said, session, state, texts }: Props): ReactElement {
  const styles = useStyles();
  const busy = state.working?.background === false;
  return (
    <div className={styles.lines}>
      <Text>{said}</Text>
      {state.checked && (
        <CheckElsewhere checked={state.checked} busy={busy} session={session} texts={texts} />
      )}
      <Button
        {...(!state.checked?.elsewhere.length && { 'data-primary': true, appearance: 'primary' })}
        disabledFocusable={busy}
        onClick={() => void session.check(state.checked?.scope ?? 'active')}
      >
        {state.checked ? texts.check.again : texts.check.first}
      </Button>
    </div>
  );
}
