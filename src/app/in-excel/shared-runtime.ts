import type { Host } from '../../excel';
import { officeHost } from '../../excel';
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

let runtime: Promise<SharedRuntime | null> | null = null;

/** Opened once for the page; null where no Excel answers. */
export function sharedRuntime(): Promise<SharedRuntime | null> {
  runtime ??= open();
  return runtime;
}

async function open(): Promise<SharedRuntime | null> {
  const host = await officeHost();
  return host && { host, session: openSession(host), view: shownView() };
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
