import type { ReactElement } from 'react';
import { useSyncExternalStore } from 'react';
import type { SharedRuntime } from '../../app/in-excel';
import { chosenLanguage } from '../../app/in-excel';
import type { Speech } from '../texts';
import { Frame } from './frame';

import { Announcement } from './announcement';
import { SettingsButton } from './settings-button';
import { ShownView } from './shown-view';
import { Status } from './status';
import { Tabs } from './tabs';
import { useSpeech } from './use-speech';

interface Props {
  readonly runtime: SharedRuntime;
  readonly openSample: (() => void) | null;
  /** In Office's language, until the workbook's own choice is known. */
  readonly first: Speech;
  readonly today: () => string;
}

/** The pane in Excel. */
export function AtWork({ runtime: { session, view }, openSample, first, today }: Props): ReactElement {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const shown = useSyncExternalStore(view.subscribe, view.get);
  const chosen = state.stored && chosenLanguage(state.stored.settings);
  const speech = useSpeech(chosen ?? first.language, first);
  const { shell } = speech.texts;
  const settings = (
    <SettingsButton
      label={shell.views.settings}
      shown={shown === 'settings'}
      onShow={() => view.set('settings')}
    />
  );
  return (
    <Frame
      name={shell.name}
      aside={settings}
      navigation={<Tabs shown={shown} onShow={view.set} texts={speech.texts} />}
      fills={shown === 'check'}
      foot={<Status session={session} state={state} texts={speech.texts} />}
    >
      <Announcement state={state} texts={speech.texts} />
      <ShownView
        shown={shown}
        session={session}
        state={state}
        view={view}
        openSample={openSample}
        today={today}
        {...speech}
      />
    </Frame>
  );
}
