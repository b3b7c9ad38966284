import { Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Texts } from '../texts';
import { Frame } from './frame';
import { Notice } from './notice';

interface Props {
  readonly place: 'no-excel' | 'no-office-js';
  readonly texts: Texts;
}

/** The pane where there is no Excel to talk to: what is missing, and what the pane would do. */
export function Elsewhere({ place, texts: { shell } }: Props): ReactElement {
  return (
    <Frame name={shell.name}>
      {place === 'no-excel' ? (
        <Notice intent="warning" title={shell.noExcel} said={shell.noExcelHint} />
      ) : (
        <Notice intent="warning" title={shell.noOfficeJs} said={shell.noOfficeJsHint} />
      )}
      <Text>{shell.purpose}</Text>
      <Text>{shell.promise}</Text>
    </Frame>
  );
}
