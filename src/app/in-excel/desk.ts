import type { Host, Watch } from '../../excel';
import { capabilitiesOf, excelError } from '../../excel';
import { NotLoaded } from './late';
import type { SessionState, Trouble, Work } from './session-state';
import { stateAtFirst } from './session-state';

type Body = (watch: Watch) => Promise<void>;

/** Where the work of a session is done: one workbook, one state that is shown, one piece of work at a time. */
export interface Desk {
  readonly host: Host;
  readonly state: () => SessionState;
  readonly show: (change: Partial<SessionState>) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Once what is being done has ended; what is done in the background gives way. What goes wrong is told, never
   * thrown at the surface.
   */
  readonly inTurn: (work: Work, body: Body) => Promise<void>;
  /** The same for a press of a button: twice is meant once. Of the places to go to, the last is meant. */
  readonly doing: Desk['inTurn'];
  /**
   * Work that nobody asked for. What passes by itself is not told: an edit under way, a busy Excel. False where
   * it did not come to its end and is to be begun again.
   */
  readonly inBackground: (work: Work, body: Body) => Promise<boolean>;
  /** A part of the work whose failing leaves the rest standing. */
  readonly attempting: (work: Work, body: () => Promise<void>) => Promise<void>;
  readonly stop: () => void;
  /** Does once more what went wrong last. */
  readonly retry: () => Promise<void>;
}

/** These pass when the user is done with the cell, or Excel with its work. */
const passing = new Set<Trouble['code']>(['cancelled', 'cell-edit-mode', 'busy']);

export function openDesk(host: Host): Desk {
  const listeners = new Set<() => void>();
  let stopper = new AbortController();
  let background: Promise<boolean> | null = null;
  let failed: { readonly work: Work; readonly body: Body } | null = null;
  let state = stateAtFirst(capabilitiesOf(host).undoKeepsOurWrites);
  /** What was asked for while something else was being done. */
  const waiting = new Map<Work, Body>();

  function show(change: Partial<SessionState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function nextChange(): Promise<void> {
    return new Promise((resolve) => {
      const listener = (): void => {
        listeners.delete(listener);
        resolve();
      };
      listeners.add(listener);
    });
  }

  /** Tells what went wrong, and keeps it for another try. */
  async function trying(work: Work, body: Body, watch: Watch): Promise<Trouble['code'] | null> {
    try {
      await body(watch);
      return null;
    } catch (thrown) {
      const trouble = troubleOf(thrown, work);
      if (!isSilent(trouble.code)) {
        failed = { work, body };
        show({ trouble });
      }
      return trouble.code;
    }
  }

  const isSilent = (code: Trouble['code']): boolean =>
    code === 'cancelled' || (state.working?.background === true && passing.has(code));

  async function begin(work: Work, body: Body, inBackground: boolean): Promise<Trouble['code'] | null> {
    stopper = new AbortController();
    const working = { work, background: inBackground };
    show({ working: { ...working, progress: null }, ...(!inBackground && { trouble: null, outcome: null }) });
    const code = await trying(work, body, {
      signal: stopper.signal,
      onProgress: (progress) => show({ working: { ...working, progress } }),
    });
    show({ working: null });
    return code;
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
      const isLast = work === 'go';
      const isUnderWay = state.working?.work === work && !state.working.background;
      if (isUnderWay && !isLast) return;
      const isWaiting = waiting.has(work);
      if (!isWaiting || isLast) waiting.set(work, body);
      if (isWaiting) return;
      await desk.inTurn(work, async (watch) => {
        const wanted = waiting.get(work) ?? body;
        waiting.delete(work);
        await wanted(watch);
      });
    },
    async inTurn(work, body) {
      while (state.working) {
        if (background) stopper.abort();
        await (background ?? nextChange());
      }
      await begin(work, body, false);
    },
    async inBackground(work, body) {
      if (state.working) return false;
      background = begin(work, body, true).then((code) => code === null || !passing.has(code));
      const settled = await background;
      background = null;
      return settled;
    },
    async attempting(work, body) {
      await trying(work, body, {});
    },
    stop: () => stopper.abort(),
    async retry() {
      if (failed) await desk.doing(failed.work, failed.body);
    },
  };
  return desk;
}

function troubleOf(thrown: unknown, during: Work): Trouble {
  if (thrown instanceof NotLoaded) return { code: 'not-loaded', during, detail: thrown.message };
  const { code, detail } = excelError(thrown);
  return { code, during, detail };
}
