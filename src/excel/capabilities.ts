import type { Host } from './host';

/** What this Excel can do beyond the floor of ExcelApi 1.13. */
export interface Capabilities {
  /** Our writes can be undone with Ctrl+Z: marking is on by default there, and off elsewhere. */
  readonly undoKeepsOurWrites: boolean;
  /** Events say whether we ourselves made a change. */
  readonly knowsOwnChanges: boolean;
  readonly floorMet: boolean;
}

export function capabilitiesOf(host: Host): Capabilities {
  return {
    undoKeepsOurWrites: host.supports('ExcelUndoApiAll', '1.0'),
    knowsOwnChanges: host.supports('ExcelApi', '1.14'),
    floorMet: host.supports('ExcelApi', '1.13'),
  };
}
