import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useState } from 'react';
import type { Session, SessionState } from '../../app/in-excel';
import type { Texts } from '../texts';
import { Done } from './done';
import { LeftAlone } from './left-alone';
import { Notice } from './notice';
import { noticed, useAfter } from './use-after';

const useStyles = makeStyles({
  foot: {
    flexShrink: 0,
    maxHeight: '50vh',
    overflowY: 'auto',
    display: 'grid',
    // What comes and goes here moves nothing above it.
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':empty': { display: 'none' },
  },
  line: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  wide: { gridColumn: '1 / -1' },
});

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly texts: Texts;
}

/** What is going on, what went wrong, what was left alone: always in the same place, with what to do next. */
export function Status({ session, state, texts }: Props): ReactElement {
  const styles = useStyles();
  const { shell } = texts;
  const { working, trouble, changedSince, lastWrite, keptInPane } = state;
  const late = useAfter(noticed, working?.work ?? null);
  const [read, setRead] = useState<unknown>(null);
  return (
    <div className={styles.foot} aria-live="polite">
      {working && late && (
        <div className={styles.line}>
          <Text size={200}>{shell.working[working.work]}</Text>
          <Button size="small" onClick={session.stop}>
            {shell.stop}
          </Button>
          <ProgressBar
            className={styles.wide}
            aria-label={shell.working[working.work]}
            {...(working.progress ? { value: working.progress.done, max: working.progress.of } : {})}
          />
        </div>
      )}
      {!late && <Done session={session} state={state} texts={texts} />}
      {changedSince > 0 && !late && (
        <div className={styles.line}>
          <Text size={200}>{shell.stale(changedSince)}</Text>
        </div>
      )}
      {trouble && trouble !== read && (
        <Notice
          intent="error"
          title={shell.during[trouble.during]}
          said={shell.trouble[trouble.code]}
          action={{ label: shell.retry, onPress: () => void session.retry() }}
          close={{ label: shell.close, onPress: () => setRead(trouble) }}
        />
      )}
      {keptInPane !== null && <Notice intent="info" said={shell.keptInPane} />}
      {lastWrite && lastWrite !== read && lastWrite.refused.length > 0 && (
        <LeftAlone
          refused={lastWrite.refused}
          session={session}
          texts={texts}
          onRead={() => setRead(lastWrite)}
        />
      )}
    </div>
  );
}
