import type { ReactElement } from 'react';
import { LoadedView } from '../shell/loaded-view';
import type { ViewProps } from '../shell/view-props';
import { FirstRun } from './first-run';
import { loadResults } from './load-results';

/** The view Rà soát. */
export function CheckView(props: ViewProps): ReactElement {
  return props.state.checked === null ? (
    <FirstRun {...props} />
  ) : (
    <LoadedView load={loadResults} {...props} />
  );
}
