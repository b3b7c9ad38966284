import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

interface Props {
  readonly intent: 'error' | 'warning' | 'info' | 'success';
  readonly title?: string;
  readonly said: ReactNode;
  /** What to do next. */
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

/** One message with its next step. */
export function Notice({ intent, title, said, action }: Props): ReactElement {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
        {said}
      </MessageBarBody>
      {action && (
        <MessageBarActions>
          <Button size="small" onClick={action.onPress}>
            {action.label}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
