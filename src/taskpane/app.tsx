import {
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  teamsHighContrastTheme,
  Text,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useSyncExternalStore } from 'react';
import type { SharedRuntime } from '../app/in-excel';
import { CheckView } from './check/check-view';
import { CleanUp } from './shell/clean-up';
import { Messages } from './shell/messages';
import { Tabs } from './shell/tabs';
import type { Texts } from './texts';
import { languageOf, textsFor } from './texts';

/** Where the pane finds itself: in Excel, in a plain browser, or without Microsoft's library. */
export type Surroundings =
  | { readonly place: 'excel'; readonly runtime: SharedRuntime }
  | { readonly place: 'no-excel' | 'no-office-js' };

const themes = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme } as const;

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
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
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
  readonly language: string;
  readonly today: () => string;
}

export function App({ surroundings, language, today }: Props): ReactElement {
  const styles = useStyles();
  const texts = textsFor(language);
  const theme = surroundings.place === 'excel' ? themes[surroundings.runtime.host.theme] : webLightTheme;
  return (
    <FluentProvider theme={theme} className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.title}>{texts.name}</h1>
      </header>
      <main className={styles.content}>
        {surroundings.place === 'excel' ? (
          <AtWork runtime={surroundings.runtime} language={language} texts={texts} today={today} />
        ) : (
          <Elsewhere place={surroundings.place} texts={texts} />
        )}
      </main>
    </FluentProvider>
  );
}

function Elsewhere({
  place,
  texts,
}: {
  readonly place: 'no-excel' | 'no-office-js';
  readonly texts: Texts;
}): ReactElement {
  return (
    <>
      {place === 'no-excel' ? (
        <Missing title={texts.noExcel} hint={texts.noExcelHint} />
      ) : (
        <Missing title={texts.noOfficeJs} hint={texts.noOfficeJsHint} />
      )}
      <Text>{texts.purpose}</Text>
      <Text>{texts.promise}</Text>
    </>
  );
}

interface AtWorkProps {
  readonly runtime: SharedRuntime;
  readonly language: string;
  readonly texts: Texts;
  readonly today: () => string;
}

function AtWork({ runtime, language, texts, today }: AtWorkProps): ReactElement {
  const { session, view } = runtime;
  const state = useSyncExternalStore(session.subscribe, session.state);
  const shown = useSyncExternalStore(view.subscribe, view.get);
  return (
    <>
      <Tabs shown={shown} onShow={view.set} texts={texts} />
      <Messages session={session} state={state} texts={texts} />
      {shown === 'check' ? (
        <>
          <CheckView
            session={session}
            state={state}
            language={languageOf(language)}
            texts={texts}
            today={today}
          />
          <CleanUp session={session} busy={state.working !== null} texts={texts} />
        </>
      ) : (
        <Text>{texts.notYet[shown]}</Text>
      )}
    </>
  );
}
