import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';

interface Press {
  readonly label: string;
  readonly onPress: () => void;
}

interface Props {
  readonly intent: 'error' | 'warning' | 'info' | 'success';
  readonly title?: string;
  readonly said: ReactNode;
  /** What to do next. */
  readonly action?: Press;
  /** Where it may be put away once it was read. */
  readonly close?: Press;
}

/** One message with its next step. */
export function Notice({ intent, title, said, action, close }: Props): ReactElement {
  const dismiss = close && (
    <Button
      size="small"
      appearance="transparent"
      icon={<Dismiss16Regular />}
      title={close.label}
      aria-label={close.label}
      onClick={close.onPress}
    />
  );
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>} {said}
      </MessageBarBody>
      {(action ?? close) && (
        <MessageBarActions {...(dismiss && { containerAction: dismiss })}>
          {action && (
            <Button size="small" onClick={action.onPress}>
              {action.label}
            </Button>
          )}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
