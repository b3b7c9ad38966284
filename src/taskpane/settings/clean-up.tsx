import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Session, SessionState } from '../../app/in-excel';
import type { Texts } from '../texts';

const useStyles = makeStyles({
  lines: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly texts: Texts;
}

/** Gỡ dấu rà soát: what will be removed is told first. */
export function CleanUp({ session, state: { traces, working }, texts }: Props): ReactElement {
  const styles = useStyles();
  const { settings: said } = texts;
  const busy = working?.background === false;
  const nothing = traces !== null && traces.marks === 0 && traces.sheets.length === 0;
  const asks = traces !== null && !nothing;
  return (
    <div className={styles.lines}>
      <Text size={200} role="status">
        {nothing
          ? said.noTraces
          : asks
            ? said.cleanUpList(traces.marks, traces.sheets.join(', '))
            : said.cleanUpHow}
      </Text>
      {asks ? (
        <div className={styles.buttons}>
          <Button size="small" disabledFocusable={busy} onClick={() => void session.cleanUp()}>
            {said.cleanUp}
          </Button>
          <Button size="small" appearance="subtle" onClick={session.leaveTraces}>
            {texts.words.cancel}
          </Button>
        </div>
      ) : (
        <Button size="small" disabledFocusable={busy} onClick={() => void session.lookForTraces()}>
          {said.cleanUpLook}
        </Button>
      )}
    </div>
  );
}
