import type { Area } from '../../appendix';
import type { Host, Scope, Traces, Watch } from '../../excel';
import {
  applyChangeSet,
  capabilitiesOf,
  clearMarks,
  excelError,
  findTraces,
  goToCell,
  inverseOf,
  markCells,
  readMerges,
  removeTraces,
  writeStore,
} from '../../excel';
import type { JournalEntry, RememberedColumn, Stored } from '../../excel';
import type { CellChange, Finding, Ignore } from '../../rules';
import { chooseChanges, mostPasses } from '../../rules';
import type { ExcelCheck } from './check-in-excel';
import { checkInExcel } from './check-in-excel';
import type { SessionState, Work } from './session-state';

/** One pane, or one command line, at work on one workbook. */
export interface Session {
  readonly state: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly check: (scope: Scope) => Promise<void>;
  /** Stops what is under way. */
  readonly stop: () => void;
  readonly setMarking: (on: boolean) => Promise<void>;
  readonly fix: (
    changes: readonly CellChange[],
    consent?: { readonly mixedFonts?: boolean },
  ) => Promise<void>;
  readonly fixSafe: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly ignore: (finding: Finding, reason: string, by: string | null, date: string) => Promise<void>;
  readonly takeBack: (ignore: Ignore) => Promise<void>;
  readonly setColumns: (columns: readonly RememberedColumn[]) => Promise<void>;
  readonly setSetting: (name: string, value: string) => Promise<void>;
  readonly readMerges: (sheetId: string) => Promise<void>;
  readonly goTo: (finding: Finding) => Promise<void>;
  readonly traces: () => Promise<Traces | null>;
  readonly cleanUp: () => Promise<void>;
  readonly close: () => void;
}

/** How long the sheet must have been at rest before it is checked again by itself. */
const restBeforeCheck = 800;

export function openSession(host: Host): Session {
  const { undoKeepsOurWrites } = capabilitiesOf(host);
  const listeners = new Set<() => void>();
  const merges = new Map<string, readonly Area[]>();
  const journal: JournalEntry[] = [];
  let stopper: AbortController | null = null;
  let rest: ReturnType<typeof setTimeout> | null = null;
  let state: SessionState = {
    working: null,
    checked: null,
    changedSince: 0,
    marking: undoKeepsOurWrites,
    undoKeepsOurWrites,
    undoable: 0,
    lastWrite: null,
    trouble: null,
  };

  function show(change: Partial<SessionState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  /** One piece of work at a time; what goes wrong is told, never thrown at the surface. */
  async function doing(work: Work, body: (watch: Watch) => Promise<void>): Promise<void> {
    if (state.working) return;
    stopper = new AbortController();
    show({ working: { work, progress: null }, trouble: null });
    try {
      await body({
        signal: stopper.signal,
        onProgress: (progress) => show({ working: { work, progress } }),
      });
      show({ working: null });
    } catch (thrown) {
      const { code } = excelError(thrown);
      show({ working: null, trouble: code === 'cancelled' ? null : { code, during: work } });
    }
  }

  async function checkNow(scope: Scope, watch: Watch): Promise<ExcelCheck> {
    const checked = await checkInExcel(host, scope, merges, watch);
    show({ checked, changedSince: 0 });
    if (state.marking) await markNow(checked);
    return checked;
  }

  async function markNow({ findings, workbook }: ExcelCheck): Promise<void> {
    await markCells(host, findings, sheetIdsOf(workbook.sheets));
  }

  async function writeNow(
    changes: readonly CellChange[],
    consent: { readonly mixedFonts?: boolean },
    watch: Watch,
  ): Promise<readonly CellChange[]> {
    const lastWrite = await applyChangeSet(host, changes, consent, watch);
    show({ lastWrite });
    return lastWrite.done;
  }

  function remember(changes: readonly CellChange[]): void {
    if (changes.length > 0) journal.push({ changes });
    show({ undoable: journal.length });
  }

  async function store(change: (stored: Stored) => Partial<Stored>, watch: Watch): Promise<void> {
    const { checked } = state;
    if (!checked) return;
    await writeStore(host, { ...checked.stored, ...change(checked.stored) });
    await checkNow(checked.scope, watch);
  }

  const off = host.on('changed', ({ ours }) => {
    const { checked } = state;
    if (ours || state.working || !checked) return;
    show({ changedSince: state.changedSince + 1 });
    if (rest) clearTimeout(rest);
    rest = setTimeout(() => void session.check(checked.scope), restBeforeCheck);
  });

  const session: Session = {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    check: (scope) =>
      doing('check', async (watch) => {
        await checkNow(scope, watch);
      }),
    stop: () => stopper?.abort(),
    setMarking: (on) =>
      doing('mark', async () => {
        show({ marking: on });
        const { checked } = state;
        if (!checked) return;
        if (on) await markNow(checked);
        else await clearMarks(host, sheetIdsOf(checked.workbook.sheets));
      }),
    fix: (changes, consent = {}) =>
      doing('fix', async (watch) => {
        remember(await writeNow(changes, consent, watch));
        if (state.checked) await checkNow(state.checked.scope, watch);
      }),
    fixSafe: () =>
      doing('fix', async (watch) => {
        const written: CellChange[] = [];
        let checked = state.checked;
        for (let pass = 0; checked && pass < mostPasses; pass++) {
          const chosen = chooseChanges(checked.findings);
          if (chosen.length === 0) break;
          const done = await writeNow(chosen, {}, watch);
          written.push(...done);
          checked = await checkNow(checked.scope, watch);
          if (done.length === 0) break;
        }
        remember(written);
      }),
    undo: () =>
      doing('undo', async (watch) => {
        const last = journal.at(-1);
        if (!last) return;
        await writeNow(inverseOf(last), { mixedFonts: true }, watch);
        journal.pop();
        show({ undoable: journal.length });
        if (state.checked) await checkNow(state.checked.scope, watch);
      }),
    ignore: ({ fingerprint }, reason, by, date) =>
      doing('ignore', (watch) =>
        store(({ ignores }) => ({ ignores: [...ignores, { fingerprint, reason, by, date }] }), watch),
      ),
    takeBack: ({ fingerprint }) =>
      doing('ignore', (watch) =>
        store(
          ({ ignores }) => ({ ignores: ignores.filter((one) => one.fingerprint !== fingerprint) }),
          watch,
        ),
      ),
    setColumns: (columns) => doing('columns', (watch) => store(() => ({ columns }), watch)),
    setSetting: (name, value) =>
      doing('columns', (watch) =>
        store(({ settings }) => ({ settings: new Map(settings).set(name, value) }), watch),
      ),
    readMerges: (sheetId) =>
      doing('merges', async (watch) => {
        merges.set(sheetId, await readMerges(host, sheetId));
        if (state.checked) await checkNow(state.checked.scope, watch);
      }),
    goTo: ({ sheetId, cells }) =>
      doing('go', async () => {
        const [cell] = cells;
        if (cell) await goToCell(host, sheetId, cell);
      }),
    traces: async () => {
      let traces: Traces | null = null;
      await doing('clean', async () => {
        traces = await findTraces(host);
      });
      return traces;
    },
    cleanUp: () =>
      doing('clean', async () => {
        await removeTraces(host);
        show({ marking: false, checked: null });
      }),
    close: () => {
      off();
      if (rest) clearTimeout(rest);
    },
  };
  return session;
}

function sheetIdsOf(sheets: ExcelCheck['workbook']['sheets']): readonly string[] {
  return sheets.map(({ grid }) => grid.sheetId);
}
