import type { ReactElement } from 'react';
import { useMemo } from 'react';
import { tallyOf } from '../../app/tally';
import type { SessionState } from '../../app/in-excel';
import { Unseen } from '../parts/unseen';
import type { Texts } from '../texts';

/** Tells a screen reader what a check has come to; what a mend has, the foot says to everybody. */
export function Announcement({
  state: { checked },
  texts: { check },
}: {
  readonly state: SessionState;
  readonly texts: Texts;
}): ReactElement {
  const { error, warning, info } = useMemo(() => tallyOf(checked?.findings ?? []), [checked]);
  return <Unseen role="status">{checked && check.counted(error, warning, info)}</Unseen>;
}
