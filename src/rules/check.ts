import { catalogue } from './catalogue';
import type { Finding, Ignore } from './finding';
import { applyIgnores } from './pipeline/apply-ignores';
import type { SeverityChoices } from './pipeline/apply-severities';
import { applySeverities } from './pipeline/apply-severities';
import { dropDuplicates } from './pipeline/drop-duplicates';
import { inReadingOrder } from './pipeline/in-reading-order';
import { runRules } from './pipeline/run-rules';
import type { CheckedWorkbook, Rule } from './rule';

export interface CheckChoices {
  readonly ignores?: readonly Ignore[];
  readonly severities?: SeverityChoices;
  readonly rules?: readonly Rule[];
}

export interface Checked {
  readonly findings: readonly Finding[];
  readonly unmatchedIgnores: readonly Ignore[];
}

/** Run the rules → drop duplicates → apply ignores → apply the user's severities → sort. */
export function checkWorkbook(workbook: CheckedWorkbook, choices: CheckChoices = {}): Checked {
  const found = dropDuplicates(runRules(workbook, choices.rules ?? catalogue));
  const { findings, unmatched } = applyIgnores(found, choices.ignores ?? []);
  const weighed = applySeverities(findings, choices.severities ?? new Map());
  const sheetIds = workbook.sheets.map(({ grid }) => grid.sheetId);
  return { findings: inReadingOrder(weighed, sheetIds), unmatchedIgnores: unmatched };
}
