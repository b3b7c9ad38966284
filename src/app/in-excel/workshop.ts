import type { Cell, Framework } from '../../appendix';
import type { Watch } from '../../excel';
import { ExcelError, findTraces, goToCell, removeTraces } from '../../excel';
import type { CellChange, Finding, Language } from '../../rules';
import { addTemplate } from '../template/write-template';
import { writeFindings } from '../write-findings';
import type { Choosing } from './choosing';
import { choosing } from './choosing';
import type { Checking } from './checking';
import { openChecking } from './checking';
import type { Desk } from './desk';
import type { Mending } from './mending';
import { openMending } from './mending';
import { safeChanges } from './preview';
import type { Remembering } from './remembering';
import { openRemembering } from './remembering';
import type { Summarising } from './summarising';
import { openSummarising } from './summarising';

/** All that does the work of a session: the rules and what writes to Excel. Loaded with the first piece of work. */
export interface Workshop {
  readonly checking: Checking;
  readonly mending: Mending;
  readonly recall: Remembering['recall'];
  readonly remember: Remembering['remember'];
  readonly choosing: Choosing;
  readonly summarising: Summarising;
  readonly safeChanges: (watch: Watch) => Promise<readonly CellChange[]>;
  readonly goTo: (finding: Finding) => Promise<void>;
  readonly showCell: (sheetId: string, cell: Cell) => Promise<void>;
  readonly listFindings: (language: Language, watch: Watch) => Promise<void>;
  readonly writeTemplate: (framework: Framework, watch: Watch) => Promise<void>;
  readonly lookForTraces: () => Promise<void>;
  readonly cleanUp: () => Promise<void>;
}

const topLeft: Cell = { row: 0, column: 0 };

export function openWorkshop(desk: Desk): Workshop {
  const { host, state, show } = desk;
  const checking = openChecking(desk);
  const { recall, remember } = openRemembering(desk, checking);
  async function showCell(sheetId: string, cell: Cell): Promise<void> {
    if (!(await goToCell(host, sheetId, cell))) throw new ExcelError('busy', 'Range.select');
  }

  return {
    checking,
    mending: openMending(desk, checking),
    recall,
    remember,
    choosing,
    summarising: openSummarising(desk, checking),
    safeChanges: async (watch) => {
      const { checked } = state();
      return checked ? safeChanges(checked, watch) : [];
    },
    async goTo({ sheetId, cells: [cell] }) {
      if (cell) await showCell(sheetId, cell);
    },
    showCell,
    async listFindings(language, watch) {
      const { checked } = state();
      if (!checked) return;
      await goToCell(host, await writeFindings(host, checked, language, watch), topLeft);
    },
    /** What was said of the sheet that was open before is no longer what the user looks at. */
    async writeTemplate(framework, watch) {
      const { id, name } = await addTemplate(host, framework, watch);
      show({ checked: null, changedSince: 0, templateOn: name });
      await goToCell(host, id, topLeft);
    },
    async lookForTraces() {
      show({ traces: await findTraces(host) });
    },
    async cleanUp() {
      const traces = await removeTraces(host);
      show({
        outcome: { what: 'cleaned', traces },
        marking: false,
        checked: null,
        stored: null,
        changedSince: 0,
        keptInPane: null,
        standing: null,
        made: null,
        templateOn: null,
        traces: null,
      });
    },
  };
}
