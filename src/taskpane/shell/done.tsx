import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Outcome, Session, SessionState } from '../../app/in-excel';
import type { Texts } from '../texts';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly texts: Texts;
}

/** What the last step came to, in one line, with the way back where there is one. */
export function Done({ session, state, texts }: Props): ReactElement | null {
  const styles = useStyles();
  const { outcome, undoable, working } = state;
  // What else was asked for comes first; a check that nobody asked for gives way to "Hoàn tác".
  if (outcome === null || working?.background === false) return null;
  return (
    <div className={styles.line}>
      <CheckmarkCircle16Filled aria-hidden color={tokens.colorStatusSuccessForeground1} />
      <Text size={200}>{said(outcome, texts)}</Text>
      {outcome.what === 'fixed' && undoable > 0 && (
        <Button size="small" onClick={() => void session.undo()}>
          {texts.check.undo}
        </Button>
      )}
    </div>
  );
}

function said(outcome: Outcome, { shell: { done }, settings }: Texts): string {
  switch (outcome.what) {
    case 'fixed':
    case 'undone':
      return done[outcome.what](outcome.cells);
    case 'cleaned':
      return outcome.traces.marks === 0 && outcome.traces.sheets.length === 0
        ? settings.noTraces
        : done.cleaned(outcome.traces.marks, outcome.traces.sheets.join(', '));
    case 'remembered':
    case 'kept':
    case 'taken-back':
      return done[outcome.what];
  }
}
