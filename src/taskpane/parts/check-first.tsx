import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Session, SessionState } from '../../app/in-excel';
import type { Texts } from '../texts';

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
      <Button
        data-primary
        appearance="primary"
        disabledFocusable={busy}
        onClick={() => void session.check(state.checked?.scope ?? 'active')}
      >
        {state.checked ? texts.check.again : texts.check.first}
      </Button>
    </div>
  );
}
