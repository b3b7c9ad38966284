import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useState } from 'react';
import type { Session, Traces } from '../../app/in-excel';
import type { Texts } from '../texts';

const useStyles = makeStyles({
  foot: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
});

/** Gỡ dấu rà soát: what will be removed is told first. */
export function CleanUp({
  session,
  busy,
  texts,
}: {
  readonly session: Session;
  readonly busy: boolean;
  readonly texts: Texts;
}): ReactElement {
  const styles = useStyles();
  const [traces, setTraces] = useState<Traces | null>(null);
  const nothing = traces !== null && traces.marks === 0 && traces.sheets.length === 0;
  async function look(): Promise<void> {
    setTraces(await session.traces());
  }
  async function remove(): Promise<void> {
    await session.cleanUp();
    setTraces(null);
  }
  if (traces === null || nothing)
    return (
      <div className={styles.foot}>
        <Text size={200} role="status">
          {nothing ? texts.settings.noTraces : texts.settings.cleanUpHow}
        </Text>
        <Button size="small" disabledFocusable={busy} onClick={() => void look()}>
          {texts.settings.cleanUpLook}
        </Button>
      </div>
    );
  return (
    <div className={styles.foot}>
      <Text size={200} role="status">
        {texts.settings.cleanUpList(traces.marks, traces.sheets.join(', '))}
      </Text>
      <div>
        <Button size="small" disabledFocusable={busy} onClick={() => void remove()}>
          {texts.settings.cleanUp}
        </Button>{' '}
        <Button size="small" appearance="subtle" onClick={() => setTraces(null)}>
          {texts.words.cancel}
        </Button>
      </div>
    </div>
  );
}
