import type { Grid, Steps } from '../../appendix';
import type { Finding } from '../finding';
import type { FingerprintOf } from '../fingerprint';
import { fingerprinter } from '../fingerprint';
import { fixOf } from '../fixing/fix-of';
import type { CheckedAppendix, CheckedWorkbook, Found, Rule } from '../rule';

/** A finding costs its fingerprint and its mend: so many are made in a step. */
const findingsAStep = 100;

/** Every rule over everything that it looks at, in the catalogue's order. */
export function* runRules(
  workbook: CheckedWorkbook,
  tables: readonly CheckedAppendix[],
  rules: readonly Rule[],
): Steps<readonly Finding[]> {
  const findings: Finding[] = [];
  const fingerprintOf = fingerprinter();
  for (const rule of rules) {
    for (const { found, grid } of foundBy(rule, workbook, tables)) {
      findings.push(findingOf(rule, found, grid, fingerprintOf));
      if (findings.length % findingsAStep === 0) yield;
    }
    yield;
  }
  return findings;
}

function* foundBy(
  rule: Rule,
  workbook: CheckedWorkbook,
  tables: readonly CheckedAppendix[],
): Generator<{ found: Found; grid: Grid }> {
  switch (rule.scope) {
    case 'workbook':
      for (const found of rule.check(workbook)) yield { found, grid: found.grid };
      return;
    case 'sheet':
      for (const sheet of workbook.sheets) {
        for (const found of rule.check(sheet, workbook)) yield { found, grid: sheet.grid };
      }
      return;
    case 'appendix':
      for (const table of tables) {
        for (const found of rule.check(table)) yield { found, grid: found.grid ?? table.grid };
      }
      for (const sheet of workbook.sheets) {
        for (const found of rule.checkText?.(sheet, workbook) ?? []) yield { found, grid: sheet.grid };
      }
  }
}

function findingOf(rule: Rule, found: Found, grid: Grid, fingerprintOf: FingerprintOf): Finding {
  return {
    rule: rule.id,
    severity: found.severity ?? rule.severity,
    sheet: grid.sheet,
    sheetId: grid.sheetId,
    cells: found.cells,
    row: rowOf(found),
    variant: found.variant ?? null,
    params: found.params,
    fix: found.mend ? fixOf(found.mend, grid) : null,
    fingerprint: fingerprintOf(rule.id, found, grid),
    ignored: null,
  };
}

function rowOf({ about }: Found): number | null {
  if ('subject' in about) return null;
  return 'record' in about ? about.record.row : about.row;
}
