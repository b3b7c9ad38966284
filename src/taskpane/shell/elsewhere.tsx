import { Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { NoRuntime } from '../../app/in-excel';
import type { Texts } from '../texts';
import { Frame } from './frame';
import { Notice } from './notice';

export type ElsewherePlace = NoRuntime | 'no-office-js';

interface Props {
  readonly place: ElsewherePlace;
  readonly texts: Texts;
}

/** The pane where there is no Excel to talk to: what is missing, what to do, and what the pane would do. */
export function Elsewhere({ place, texts: { shell } }: Props): ReactElement {
  const { title, said } = shell.elsewhere[place];
  return (
    <Frame name={shell.name}>
      <Notice intent="warning" title={title} said={said} />
      <Text>{shell.purpose}</Text>
      <Text>{shell.promise}</Text>
    </Frame>
  );
}
