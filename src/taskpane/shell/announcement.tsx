import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { tallyOf } from '../../app/tally';
import type { SessionState } from '../../app/in-excel';
import type { Texts } from '../texts';

const useStyles = makeStyles({
  // Heard and not seen.
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflowX: 'hidden',
    overflowY: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Tells a screen reader what a check or a mend has come to. */
export function Announcement({
  state: { checked, lastWrite },
  texts: { check, shell },
}: {
  readonly state: SessionState;
  readonly texts: Texts;
}): ReactElement {
  const styles = useStyles();
  const { error, warning, info } = tallyOf(checked?.findings ?? []);
  const mended = lastWrite && lastWrite.done.length > 0 ? shell.mended(lastWrite.done.length) : '';
  return (
    <div className={styles.unseen} role="status">
      {[mended, checked && check.counted(error, warning, info)].filter(Boolean).join(' ')}
    </div>
  );
}
