import type { Host, Scope, Traces } from '../../excel';
import { ExcelError, findTraces, goToCell, removeTraces } from '../../excel';
import type { CellChange, Finding, Ignore, Language } from '../../rules';
import { openChecking } from './checking';
import { openDesk } from './desk';
import { openMending } from './mending';
import type { ChosenColumn } from './remembered-columns';
import { withChoice } from './remembered-columns';
import { openRemembering } from './remembering';
import { writeFindings } from '../write-findings';
import type { SessionState } from './session-state';
import { watchWorkbook } from './watching';

/** One pane at work on one workbook. */
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
  /** The user's word on a column, kept in the workbook. */
  readonly setColumn: (choice: ChosenColumn) => Promise<void>;
  readonly setSetting: (name: string, value: string) => Promise<void>;
  readonly readMerges: (sheetId: string) => Promise<void>;
  readonly goTo: (finding: Finding) => Promise<void>;
  /** Lists what was found on the sheet Kết quả rà soát, and shows it. */
  readonly listFindings: (language: Language) => Promise<void>;
  readonly traces: () => Promise<Traces | null>;
  readonly cleanUp: () => Promise<void>;
  readonly close: () => void;
}

export function openSession(host: Host): Session {
  const desk = openDesk(host);
  const { state, show, doing } = desk;
  const checking = openChecking(desk);
  const mending = openMending(desk, checking);
  const remember = openRemembering(desk, checking);

  async function check(scope: Scope): Promise<void> {
    await doing('check', async (watch) => {
      await checking.check(scope, watch);
    });
  }

  const stopWatching = watchWorkbook(desk, () => void check(state().checked?.scope ?? 'active'));
  return {
    state,
    subscribe: desk.subscribe,
    check,
    stop: desk.stop,
    setMarking: (on) => doing('mark', () => checking.setMarking(on)),
    fix: (changes, consent = {}) => doing('fix', (watch) => mending.fix(changes, consent, watch)),
    fixSafe: () => doing('fix', mending.fixSafe),
    undo: () => doing('undo', mending.undo),
    ignore: ({ fingerprint }, reason, by, date) =>
      doing('ignore', (watch) =>
        remember(({ ignores }) => ({ ignores: [...ignores, { fingerprint, reason, by, date }] }), watch),
      ),
    takeBack: (ignore) =>
      doing('ignore', (watch) =>
        remember(
          ({ ignores }) => ({
            ignores: ignores.filter(({ fingerprint }) => fingerprint !== ignore.fingerprint),
          }),
          watch,
        ),
      ),
    setColumn: (choice) =>
      doing('columns', (watch) =>
        remember(({ columns }) => ({ columns: withChoice(columns, choice) }), watch),
      ),
    setSetting: (name, value) =>
      doing('columns', (watch) =>
        remember(({ settings }) => ({ settings: new Map(settings).set(name, value) }), watch),
      ),
    readMerges: (sheetId) =>
      doing('merges', async (watch) => {
        await checking.readMerges(sheetId);
        await checking.again(watch);
      }),
    goTo: ({ sheetId, cells: [cell] }) =>
      doing('go', async () => {
        if (cell && !(await goToCell(host, sheetId, cell))) throw new ExcelError('busy', 'Range.select');
      }),
    listFindings: (language) =>
      doing('findings-sheet', async (watch) => {
        const { checked } = state();
        if (checked)
          await goToCell(host, await writeFindings(host, checked, language, watch), { row: 0, column: 0 });
      }),
    async traces() {
      let traces: Traces | null = null;
      await doing('clean', async () => {
        traces = await findTraces(host);
      });
      return traces;
    },
    cleanUp: () =>
      doing('clean', async () => {
        await removeTraces(host);
        checking.keepInPane(null);
        show({ marking: false, checked: null, changedSince: 0, keptInPane: null });
      }),
    close: stopWatching,
  };
}
