import type { HostErrorCode } from '../model';

/** What may go wrong, to be switched on by whoever wants to see what the add-in does then. */
export interface Faults {
  /** Somebody is typing in a cell: every batch is refused. */
  cellEditMode: boolean;
  /** The most bytes of a request or answer; the profile's own where absent. */
  payloadLimit?: number | undefined;
  /** The syncs, counted from 1, that fail, and how. */
  readonly failingSyncs: Map<number, HostErrorCode>;
  /** What somebody else does just before a sync, counted from 1. */
  readonly intrusions: Map<number, () => Promise<unknown>>;
}

export const noFaults = (): Faults => ({
  cellEditMode: false,
  failingSyncs: new Map(),
  intrusions: new Map(),
});
