import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Session, SessionState } from '../../../app/in-excel';
import type { Texts } from '../../texts';

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly busy: boolean;
  readonly texts: Texts;
}

/** The way back, where there is one. Right after a mend the foot of the pane offers it, and once is enough. */
export function UndoButton({ session, state, busy, texts: { check } }: Props): ReactElement | null {
  if (state.undoable === 0 || state.outcome?.what === 'fixed') return null;
  return (
    <Button appearance="subtle" disabledFocusable={busy} onClick={() => void session.undo()}>
      {check.undo}
    </Button>
  );
}
