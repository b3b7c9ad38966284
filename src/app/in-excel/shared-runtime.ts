import type { Host } from '../../excel';
import { capabilitiesOf, officeHost } from '../../excel';
import type { Session } from './session';
import { openSession } from './session';

/** The pane's views: three behind tabs, Cài đặt behind its own button. */
export type View = 'check' | 'gaps' | 'report' | 'settings';

/** Which view is shown: the pane's tabs and the ribbon's buttons both choose. */
export interface ShownView {
  readonly get: () => View;
  readonly set: (view: View) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** What pane and ribbon buttons share, since both live in one long-lived page. */
export interface SharedRuntime {
  readonly host: Host;
  readonly session: Session;
  readonly view: ShownView;
}

/** Why there is no runtime: no Excel answers, or one that is older than what we are written for. */
export type NoRuntime = 'no-excel' | 'old-excel';

let runtime: Promise<SharedRuntime | NoRuntime> | null = null;

/** Opened once for the page. */
export function sharedRuntime(): Promise<SharedRuntime | NoRuntime> {
  runtime ??= open();
  return runtime;
}

async function open(): Promise<SharedRuntime | NoRuntime> {
  const host = await officeHost();
  if (!host) return 'no-excel';
  if (!capabilitiesOf(host).floorMet) return 'old-excel';
  return { host, session: openSession(host), view: shownView() };
}

export function shownView(): ShownView {
  const listeners = new Set<() => void>();
  let view: View = 'check';
  return {
    get: () => view,
    set(next) {
      view = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
