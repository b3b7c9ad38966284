import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useRef } from 'react';
import { LoadedView } from '../shell/loaded-view';
import type { ViewProps } from '../shell/view-props';
import { FirstRun } from './first-run';
import { loadResults } from './load-results';
import { useFocusKept } from './use-focus-kept';

const useStyles = makeStyles({
  view: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
});

/** The view Rà soát. */
export function CheckView(props: ViewProps): ReactElement {
  const styles = useStyles();
  const view = useRef<HTMLDivElement | null>(null);
  useFocusKept(view);
  return (
    <div ref={view} className={styles.view}>
      {props.state.checked === null ? <FirstRun {...props} /> : <LoadedView load={loadResults} {...props} />}
    </div>
  );
}
