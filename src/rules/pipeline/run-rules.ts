import type { Grid, Steps } from '../../appendix';
import type { Finding } from '../finding';
import { fingerprintOf } from '../fingerprint';
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
  for (const rule of rules) {
    for (const { grid, told } of looksOf(rule, workbook, tables)) {
      const source = told[Symbol.iterator]();
      while (takeSome(source, rule, grid, findings)) yield;
    }
    yield;
  }
  return findings;
}

/** Whether there may be more to take. */
function takeSome(source: Iterator<Found>, rule: Rule, grid: Grid, findings: Finding[]): boolean {
  for (let taken = 0; taken < findingsAStep; taken++) {
    const next = source.next();
    if (next.done) return false;
    const found = next.value;
    findings.push(findingOf(rule, found, found.grid ?? grid));
  }
  return true;
}

/** What a rule tells of one thing that it looks at; `grid` is where, unless a finding says otherwise. */
interface Look {
  readonly grid: Grid;
  readonly told: Iterable<Found>;
}

function looksOf(rule: Rule, workbook: CheckedWorkbook, tables: readonly CheckedAppendix[]): readonly Look[] {
  const { sheets } = workbook;
  switch (rule.scope) {
    case 'workbook':
      return sheets.slice(0, 1).map(({ grid }) => ({ grid, told: rule.check(workbook) }));
    case 'sheet':
      return sheets.map((sheet) => ({ grid: sheet.grid, told: rule.check(sheet, workbook) }));
    case 'appendix':
      return [
        ...tables.map((table) => ({ grid: table.grid, told: rule.check(table) })),
        ...sheets.map((sheet) => ({ grid: sheet.grid, told: rule.checkText?.(sheet, workbook) ?? [] })),
      ];
  }
}

function findingOf(rule: Rule, found: Found, grid: Grid): Finding {
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
