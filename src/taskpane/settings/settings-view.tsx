import type { ReactElement } from 'react';
import type { ViewProps } from '../shell/view-props';
import { CleanUp } from './clean-up';

/** The view Cài đặt. */
export function SettingsView({ session, state, texts }: ViewProps): ReactElement {
  return <CleanUp session={session} busy={state.working !== null} texts={texts} />;
}
