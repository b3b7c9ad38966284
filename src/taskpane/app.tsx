import {
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
  webLightTheme,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Texts } from './texts';

/** Where the pane finds itself: in Excel, in a plain browser, or without Microsoft's library. */
export type Surroundings = 'excel' | 'no-excel' | 'no-office-js';

const useStyles = makeStyles({
  page: { minHeight: '100vh', display: 'flex', flexDirection: 'column' },
  header: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  content: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
});

function Missing({ title, hint }: { readonly title: string; readonly hint: string }): ReactElement {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <Text block>{hint}</Text>
      </MessageBarBody>
    </MessageBar>
  );
}

interface Props {
  readonly surroundings: Surroundings;
  readonly texts: Texts;
}

export function App({ surroundings, texts }: Props): ReactElement {
  const styles = useStyles();
  return (
    <FluentProvider theme={webLightTheme} className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.title}>{texts.name}</h1>
      </header>
      <main className={styles.content}>
        {surroundings === 'no-excel' && <Missing title={texts.noExcel} hint={texts.noExcelHint} />}
        {surroundings === 'no-office-js' && <Missing title={texts.noOfficeJs} hint={texts.noOfficeJsHint} />}
        <Text>{texts.purpose}</Text>
        <Text>{texts.promise}</Text>
      </main>
    </FluentProvider>
  );
}
