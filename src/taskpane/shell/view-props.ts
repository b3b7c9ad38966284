import type { Session, SessionState, ShownView } from '../../app/in-excel';
import type { Speech } from '../texts';

/** What every view is given. */
export interface ViewProps extends Speech {
  readonly session: Session;
  readonly state: SessionState;
  /** Which view is shown; a view may send the reader on to another. */
  readonly view: ShownView;
  /** Opens a sample to try things on; null where there is none, as in Excel itself. */
  readonly openSample: (() => void) | null;
  /** The day as the person at this machine has it, ISO. */
  readonly today: () => string;
}
