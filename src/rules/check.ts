import type { Steps } from '../appendix';
import { finished } from '../appendix';
import { catalogue } from './catalogue';
import type { Finding, Ignore } from './finding';
import { applyIgnores } from './pipeline/apply-ignores';
import type { SeverityChoices } from './pipeline/apply-severities';
import { applySeverities } from './pipeline/apply-severities';
import { dropDuplicates } from './pipeline/drop-duplicates';
import { inReadingOrder } from './pipeline/in-reading-order';
import { runRules } from './pipeline/run-rules';
import { tablesOf } from './pipeline/tables-of';
import type { CheckedAppendix, CheckedWorkbook, Rule } from './rule';

export interface CheckChoices {
  readonly ignores?: readonly Ignore[];
  readonly severities?: SeverityChoices;
  readonly rules?: readonly Rule[];
}

export interface Checked {
  /** Every appendix with its gaps. */
  readonly tables: readonly CheckedAppendix[];
  readonly findings: readonly Finding[];
  readonly unmatchedIgnores: readonly Ignore[];
}

/** Run the rules → drop duplicates → apply ignores → apply the user's severities → sort. */
export function checkWorkbook(workbook: CheckedWorkbook, choices: CheckChoices = {}): Checked {
  return finished(checkInSteps(workbook, choices));
}

/** The same, a step at a time. */
export function* checkInSteps(workbook: CheckedWorkbook, choices: CheckChoices): Steps<Checked> {
  const tables = yield* tablesOf(workbook);
  const found = dropDuplicates(yield* runRules(workbook, tables, choices.rules ?? catalogue));
  const { findings, unmatched } = applyIgnores(found, choices.ignores ?? []);
  const weighed = applySeverities(findings, choices.severities ?? new Map());
  const sheetIds = workbook.sheets.map(({ grid }) => grid.sheetId);
  return { tables, findings: inReadingOrder(weighed, sheetIds), unmatchedIgnores: unmatched };
}
