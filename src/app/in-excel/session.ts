import type { Cell, Framework, Organisation } from '../../appendix';
import type { Host, RememberedFact, Scope, Watch } from '../../excel';
import type { CellChange, Finding, Ignore, Language } from '../../rules';
import type { SheetsOrder } from '../offered/offered-sheets';
import type { ChosenColumn } from '../remembered/columns';
import type { SeverityChoice } from '../remembered/severities';
import type { AppendixElsewhere } from './appendix-elsewhere';
import type { Change, Choosing } from './choosing';
import { openDesk } from './desk';
import { late } from './late';
import type { Remembered } from './remembering';
import type { SessionState, Work } from './session-state';
import { watchWorkbook } from './watching';
import type { Workshop } from './workshop';

/** One pane at work on one workbook. */
export interface Session {
  readonly state: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Fetches what the first piece of work will need. */
  readonly prepare: () => void;
  readonly check: (scope: Scope) => Promise<void>;
  /** Shows another sheet, and checks it. */
  readonly checkElsewhere: (elsewhere: AppendixElsewhere) => Promise<void>;
  /** Stops what is under way. */
  readonly stop: () => void;
  /** Does once more what went wrong last. */
  readonly retry: () => Promise<void>;
  readonly setMarking: (on: boolean) => Promise<void>;
  readonly fix: (
    changes: readonly CellChange[],
    consent?: { readonly mixedFonts?: boolean },
  ) => Promise<void>;
  /** What `fixSafe` will have written; null where that could not be found out. */
  readonly previewSafe: () => Promise<readonly CellChange[] | null>;
  readonly fixSafe: () => Promise<void>;
  readonly undo: () => Promise<void>;
  /** Reads what the workbook remembers, where nothing was checked yet. */
  readonly recall: () => Promise<void>;
  readonly ignore: (finding: Finding, reason: string, by: string | null, date: string) => Promise<void>;
  readonly takeBack: (ignore: Ignore) => Promise<void>;
  /** The user's word on columns, kept in the workbook. */
  readonly setColumns: (choices: readonly ChosenColumn[]) => Promise<void>;
  readonly forgetColumns: (sheet: string) => Promise<void>;
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
  readonly showCell: (sheetId: string, cell: Cell) => Promise<void>;
  /** Lists what was found on the sheet Kết quả rà soát, and shows it. */
  readonly listFindings: (language: Language) => Promise<void>;
  /** Looks which of the offered sheets stand already, and since when. */
  readonly lookForSheets: () => Promise<void>;
  /** Makes offered sheets, or makes them anew in place. */
  readonly makeSheets: (order: SheetsOrder) => Promise<void>;
  /** Adds a fresh appendix and its lists to the workbook, and shows it. */
  readonly writeTemplate: (framework: Framework) => Promise<void>;
  /** Looks what cleaning up would remove, for the user to see first. */
  readonly lookForTraces: () => Promise<void>;
  /** The user wants them kept after all. */
  readonly leaveTraces: () => void;
  readonly cleanUp: () => Promise<void>;
  readonly close: () => void;
}

export function openSession(host: Host): Session {
  const desk = openDesk(host);
  const { state, show } = desk;
  const workshop = late(async () => (await import('./workshop')).openWorkshop(desk));
  const using =
    (body: (workshop: Workshop, watch: Watch) => Promise<unknown>) =>
    async (watch: Watch): Promise<void> => {
      await body(await workshop(), watch);
    };
  const doing = (work: Work, body: (workshop: Workshop, watch: Watch) => Promise<unknown>) =>
    desk.doing(work, using(body));
  /** Nobody would look for a choice that was lost because something else was being done. */
  const choose = (choice: (choosing: Choosing) => Change, what: Remembered = 'remembered') =>
    desk.inTurn(
      'remember',
      using(({ choosing, remember }, watch) => remember(choice(choosing), what, watch)),
    );
  /** What a piece of work finds out; null where it failed. */
  async function asked<T>(work: Work, body: (workshop: Workshop, watch: Watch) => Promise<T>) {
    let answer: T | null = null;
    await doing(work, async (tools, watch) => {
      answer = await body(tools, watch);
    });
    return answer;
  }

  const checkAgain = () =>
    desk.inBackground(
      'check',
      using(({ checking }, watch) => checking.again(watch)),
    );
  const stopWatching = watchWorkbook(desk, checkAgain);
  return {
    state,
    subscribe: desk.subscribe,
    // Whoever then asks for work is told if it did not come.
    prepare: () => void workshop().catch(() => null),
    check: (scope) => doing('check', ({ checking }, watch) => checking.check(scope, watch)),
    checkElsewhere: ({ sheetId, cell }) =>
      doing('check', async ({ checking, showCell }, watch) => {
        await showCell(sheetId, cell);
        await checking.check('active', watch);
      }),
    stop: desk.stop,
    retry: desk.retry,
    async setMarking(on) {
      if (state().checked) await doing('mark', ({ checking }) => checking.setMarking(on));
      else show({ marking: on });
    },
    fix: (changes, consent = {}) =>
      doing('fix', ({ mending }, watch) => mending.fix(changes, consent, watch)),
    previewSafe: () => asked('preview', ({ safeChanges }, watch) => safeChanges(watch)),
    fixSafe: () => doing('fix', ({ mending }, watch) => mending.fixSafe(watch)),
    undo: () => doing('undo', ({ mending }, watch) => mending.undo(watch)),
    recall: () =>
      desk.inTurn(
        'remember',
        using(({ recall }) => recall()),
      ),
    ignore: (finding, reason, by, date) => choose(({ ignore }) => ignore(finding, reason, by, date), 'kept'),
    takeBack: (ignore) => choose(({ takeBack }) => takeBack(ignore), 'taken-back'),
    setColumns: (columns) => choose(({ setColumns }) => setColumns(columns)),
    forgetColumns: (sheet) => choose(({ forgetColumns }) => forgetColumns(sheet)),
    setFact: (fact) => choose(({ setFact }) => setFact(fact)),
    setSeverity: (rule, severity) => choose(({ setSeverity }) => setSeverity(rule, severity)),
    setLanguage: (language) => choose(({ setLanguage }) => setLanguage(language)),
    setOrganisation: (organisation, insteadOf) =>
      choose(({ setOrganisation }) => setOrganisation(organisation, insteadOf)),
    removeOrganisation: (name) => choose(({ removeOrganisation }) => removeOrganisation(name)),
    readMerges: (sheetId) =>
      doing('merges', async ({ checking }, watch) => {
        await checking.readMerges(sheetId);
        await checking.again(watch);
      }),
    goTo: (finding) => doing('go', ({ goTo }) => goTo(finding)),
    showCell: (sheetId, cell) => doing('go', ({ showCell }) => showCell(sheetId, cell)),
    listFindings: (language) =>
      doing('findings-sheet', ({ listFindings }, watch) => listFindings(language, watch)),
    lookForSheets: () =>
      desk.inTurn(
        'look',
        using(({ summarising }) => summarising.look()),
      ),
    makeSheets: (order) => doing('summary', ({ summarising }, watch) => summarising.make(order, watch)),
    writeTemplate: (framework) =>
      doing('template', ({ writeTemplate }, watch) => writeTemplate(framework, watch)),
    lookForTraces: () => doing('clean', ({ lookForTraces }) => lookForTraces()),
    leaveTraces: () => show({ traces: null }),
    cleanUp: () => doing('clean', ({ cleanUp }) => cleanUp()),
    close: stopWatching,
  };
}
