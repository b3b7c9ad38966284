import type { ReactElement } from 'react';
import { useMemo } from 'react';
import { tallyOf } from '../../app/tally';
import type { SessionState } from '../../app/in-excel';
import { Unseen } from '../parts/unseen';
import type { Texts } from '../texts';

/** Tells a screen reader what a check or a mend has come to. */
export function Announcement({
  state: { checked, lastWrite },
  texts: { check, shell },
}: {
  readonly state: SessionState;
  readonly texts: Texts;
}): ReactElement {
  const { error, warning, info } = useMemo(() => tallyOf(checked?.findings ?? []), [checked]);
  const mended = lastWrite && lastWrite.done.length > 0 ? shell.mended(lastWrite.done.length) : '';
  return (
    <Unseen role="status">
      {[mended, checked && check.counted(error, warning, info)].filter(Boolean).join(' ')}
    </Unseen>
  );
}
