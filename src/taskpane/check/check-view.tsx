import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LoadedView } from '../shell/loaded-view';
import type { ViewProps } from '../shell/view-props';
import { FirstRun } from './first-run';
import { loadResults } from './load-results';

const useStyles = makeStyles({
  view: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
});

/** The view Rà soát. */
export function CheckView(props: ViewProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      {props.state.checked === null ? <FirstRun {...props} /> : <LoadedView load={loadResults} {...props} />}
    </div>
  );
}
