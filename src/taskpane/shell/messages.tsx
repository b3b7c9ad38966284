import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  Text,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { addressOf } from '../../appendix';
import type { Session, SessionState } from '../../app/in-excel';
import type { Texts } from '../texts';
import { noticed, useAfter } from './use-after';

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly texts: Texts;
}

/** What is going on, what went wrong, what was left alone: told where the eye is, with what to do next. */
export function Messages({ session, state, texts: { shell } }: Props): ReactElement {
  const late = useAfter(noticed, state.working?.work ?? null);
  const { working, trouble, changedSince, lastWrite } = state;
  return (
    <div aria-live="polite">
      {working && late && (
        <div>
          <Text block size={200}>
            {shell.working[working.work]}
          </Text>
          <ProgressBar
            {...(working.progress ? { value: working.progress.done, max: working.progress.of } : {})}
          />
          <Button size="small" onClick={session.stop}>
            {shell.stop}
          </Button>
        </div>
      )}
      {trouble && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{shell.trouble[trouble.code]}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void session.check(state.checked?.scope ?? 'active')}>
              {shell.checkAgain}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {changedSince > 0 && <Text size={200}>{shell.stale(changedSince)}</Text>}
      {lastWrite && lastWrite.refused.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {shell.left(lastWrite.refused.length)}
            {lastWrite.refused.map(({ change, why }) => (
              <Text key={addressOf(change.cell)} block size={200}>
                {addressOf(change.cell)}: {shell.refused[why]}
              </Text>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
