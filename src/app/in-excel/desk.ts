import type { ExcelError, Host, Watch } from '../../excel';
import { capabilitiesOf, excelError } from '../../excel';
import type { SessionState, Work } from './session-state';
import { stateAtFirst } from './session-state';

/** Where the work of a session is done: one workbook, one state that is shown, one piece of work at a time. */
export interface Desk {
  readonly host: Host;
  readonly state: () => SessionState;
  readonly show: (change: Partial<SessionState>) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** What goes wrong is told, never thrown at the surface. While something is being done, nothing else begins. */
  readonly doing: (work: Work, body: (watch: Watch) => Promise<void>) => Promise<void>;
  /** A part of the work whose failing leaves the rest standing. */
  readonly attempting: (work: Work, body: () => Promise<void>) => Promise<void>;
  readonly stop: () => void;
}

export function openDesk(host: Host): Desk {
  const listeners = new Set<() => void>();
  let stopper: AbortController | null = null;
  let state = stateAtFirst(capabilitiesOf(host).undoKeepsOurWrites);

  function show(change: Partial<SessionState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function tell({ code, detail }: ExcelError, during: Work): void {
    if (code !== 'cancelled') show({ trouble: { code, during, detail } });
  }

  const desk: Desk = {
    host,
    state: () => state,
    show,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async doing(work, body) {
      if (state.working) return;
      stopper = new AbortController();
      show({ working: { work, progress: null }, trouble: null });
      await desk.attempting(work, () =>
        body({
          ...(stopper && { signal: stopper.signal }),
          onProgress: (progress) => show({ working: { work, progress } }),
        }),
      );
      show({ working: null });
    },
    async attempting(work, body) {
      try {
        await body();
      } catch (thrown) {
        tell(excelError(thrown), work);
      }
    },
    stop: () => stopper?.abort(),
  };
  return desk;
}
