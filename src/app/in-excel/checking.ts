import type { Area } from '../../appendix';
import type { Scope, Watch } from '../../excel';
import { clearMarks, ExcelError, excelError, markCells, readMerges } from '../../excel';
import type { ExcelCheck } from './check-in-excel';
import { checkInExcel } from './check-in-excel';
import type { Desk } from './desk';

/** Checking, and the marks that follow a check. */
export interface Checking {
  readonly check: (scope: Scope, watch: Watch) => Promise<ExcelCheck>;
  /** Once more the sheets that were checked, whichever is active now: it may be one that we made. */
  readonly again: (watch: Watch) => Promise<ExcelCheck | null>;
  readonly setMarking: (on: boolean) => Promise<void>;
  /** Reads which cells of a sheet are merged, for this and later checks. */
  readonly readMerges: (sheetId: string) => Promise<void>;
}

export function openChecking({ host, state, show, attempting }: Desk): Checking {
  const merges = new Map<string, readonly Area[]>();

  async function check(
    scope: Scope,
    watch: Watch,
    sheetIds: readonly string[] | null = null,
  ): Promise<ExcelCheck> {
    const { changedSince: changedBefore, keptInPane, stored } = state();
    const known = { merges, sheetIds, stored: keptInPane === null ? null : stored };
    const checked = await checkInExcel(host, scope, known, watch);
    show({
      checked,
      stored: checked.stored,
      changedSince: state().changedSince - changedBefore,
      templateOn: null,
    });
    if (state().marking) await attempting('mark', () => mark(checked));
    return checked;
  }

  async function mark(checked: ExcelCheck): Promise<void> {
    const { protectedSheets } = await markCells(host, checked.findings, sheetIdsOf(checked));
    insistOnAll(protectedSheets);
  }

  return {
    check: (scope, watch) => check(scope, watch),
    async again(watch) {
      const { checked } = state();
      if (!checked) return null;
      const sheets = sheetIdsOf(checked);
      if (checked.scope === 'all' || sheets.length === 0) return check(checked.scope, watch);
      try {
        return await check('active', watch, sheets);
      } catch (thrown) {
        // What was done before the check stands, wherever the sheet went.
        if (excelError(thrown).code !== 'gone') throw thrown;
        return check('active', watch);
      }
    },
    async setMarking(on) {
      const { checked } = state();
      if (checked && on) await mark(checked);
      else if (checked) insistOnAll((await clearMarks(host, sheetIdsOf(checked))).protectedSheets);
      show({ marking: on });
    },
    async readMerges(sheetId) {
      merges.set(sheetId, await readMerges(host, sheetId));
    },
  };
}

/** What could be marked is; the user is told that something was left out. */
function insistOnAll(protectedSheets: readonly string[]): void {
  if (protectedSheets.length > 0) throw new ExcelError('protected', protectedSheets.join(', '));
}

function sheetIdsOf({ workbook }: ExcelCheck): readonly string[] {
  return workbook.sheets.map(({ grid }) => grid.sheetId);
}
