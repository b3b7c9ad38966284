import {
  FluentProvider,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SharedRuntime } from '../app/in-excel';
import { AtWork } from './shell/at-work';
import { Elsewhere, type ElsewherePlace } from './shell/elsewhere';
import type { Speech } from './texts';

/** Where the pane finds itself: in Excel, in one too old, in a plain browser, or without Microsoft's library. */
export type Surroundings =
  | { readonly place: 'excel'; readonly runtime: SharedRuntime; readonly openSample: (() => void) | null }
  | { readonly place: ElsewherePlace };

const themes = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme } as const;

interface Props {
  readonly surroundings: Surroundings;
  readonly first: Speech;
  readonly today: () => string;
}

export function App({ surroundings, first, today }: Props): ReactElement {
  const theme = surroundings.place === 'excel' ? themes[surroundings.runtime.host.theme] : webLightTheme;
  return (
    <FluentProvider theme={theme}>
      {surroundings.place === 'excel' ? (
        <AtWork {...surroundings} first={first} today={today} />
      ) : (
        <Elsewhere place={surroundings.place} texts={first.texts} />
      )}
    </FluentProvider>
  );
}
