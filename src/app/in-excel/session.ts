import type { Organisation } from '../../appendix';
import type { Host, RememberedFact, Scope, Stored, Traces } from '../../excel';
import { ExcelError, findTraces, goToCell, removeTraces } from '../../excel';
import type { CellChange, Finding, Ignore, Language } from '../../rules';
import { openChecking } from './checking';
import { openDesk } from './desk';
import { openMending } from './mending';
import type { ChosenColumn } from '../remembered/columns';
import { withChoice } from '../remembered/columns';
import { withLanguage } from '../remembered/language';
import { withOrganisation, withoutOrganisation } from '../remembered/organisations';
import { withFact } from '../remembered/plan';
import type { SeverityChoice } from '../remembered/severities';
import { withSeverity } from '../remembered/severities';
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
  /** Reads what the workbook remembers, where nothing was checked yet. */
  readonly recall: () => Promise<void>;
  readonly ignore: (finding: Finding, reason: string, by: string | null, date: string) => Promise<void>;
  readonly takeBack: (ignore: Ignore) => Promise<void>;
  /** The user's word on a column, kept in the workbook. */
  readonly setColumn: (choice: ChosenColumn) => Promise<void>;
  /** The user's word on the plan of a sheet; an empty one takes it back. */
  readonly setFact: (fact: RememberedFact) => Promise<void>;
  /** Another weight for a rule; null gives it its own back. */
  readonly setSeverity: (rule: string, choice: SeverityChoice | null) => Promise<void>;
  /** The language for this workbook; null follows Office. */
  readonly setLanguage: (language: Language | null) => Promise<void>;
  /** An entry of the province's own, new or in place of the one of that name. */
  readonly setOrganisation: (organisation: Organisation, insteadOf: string | null) => Promise<void>;
  readonly removeOrganisation: (name: string) => Promise<void>;
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
  const { recall, remember } = openRemembering(desk, checking);
  const remembering = (change: (stored: Stored) => Partial<Stored>) =>
    doing('remember', (watch) => remember(change, watch));

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
    recall: () =>
      doing('remember', async () => {
        await recall();
      }),
    ignore: ({ fingerprint }, reason, by, date) =>
      remembering(({ ignores }) => ({ ignores: [...ignores, { fingerprint, reason, by, date }] })),
    takeBack: ({ fingerprint }) =>
      remembering(({ ignores }) => ({ ignores: ignores.filter((one) => one.fingerprint !== fingerprint) })),
    setColumn: (choice) => remembering(({ columns }) => ({ columns: withChoice(columns, choice) })),
    setFact: (fact) => remembering(({ plan }) => ({ plan: withFact(plan, fact) })),
    setSeverity: (rule, choice) =>
      remembering(({ settings }) => ({ settings: withSeverity(settings, rule, choice) })),
    setLanguage: (language) =>
      remembering(({ settings }) => ({ settings: withLanguage(settings, language) })),
    setOrganisation: (organisation, insteadOf) =>
      remembering(({ organisations }) => ({
        organisations: withOrganisation(organisations, organisation, insteadOf),
      })),
    removeOrganisation: (name) =>
      remembering(({ organisations }) => ({ organisations: withoutOrganisation(organisations, name) })),
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
        show({ marking: false, checked: null, stored: null, changedSince: 0, keptInPane: null });
      }),
    close: stopWatching,
  };
}
