import { Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { addressOf } from '../../appendix';
import type { Session, SessionState } from '../../app/in-excel';
import type { Texts } from '../texts';
import { Notice } from './notice';

interface Props {
  readonly refused: NonNullable<SessionState['lastWrite']>['refused'];
  readonly session: Session;
  readonly texts: Texts;
  readonly onRead: () => void;
}

/** What a mend had to leave alone, and why; what only wants a person's word can be mended all the same. */
export function LeftAlone({ refused, session, texts: { shell }, onRead }: Props): ReactElement {
  const asks = refused.some(({ why }) => why === 'mixed-fonts');
  const waiting = refused.filter(({ why }) => why === 'mixed-fonts' || why === 'together');
  const anyway = {
    label: shell.fixAnyway,
    onPress: () =>
      void session.fix(
        waiting.map(({ change }) => change),
        { mixedFonts: true },
      ),
  };
  return (
    <Notice
      intent="warning"
      title={shell.left(refused.length)}
      said={refused.map(({ change, why }) => (
        <Text key={`${change.sheetId} ${addressOf(change.cell)}`} block size={200}>
          {addressOf(change.cell)}: {shell.refused[why]}
        </Text>
      ))}
      {...(asks && { action: anyway })}
      close={{ label: shell.close, onPress: onRead }}
    />
  );
}
