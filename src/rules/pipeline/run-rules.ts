import type { Grid, Steps } from '../../appendix';
import type { Finding } from '../finding';
import { fingerprintsOf } from '../fingerprint';
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
    const findingOf = findingsOf(rule);
    for (const { grid, told } of looksOf(rule, workbook, tables)) {
      const source = told[Symbol.iterator]();
      while (takeSome(source, (found) => findings.push(findingOf(found, found.grid ?? grid)))) yield;
    }
    yield;
  }
  return findings;
}

/** Whether there may be more to take. */
function takeSome(source: Iterator<Found>, take: (found: Found) => void): boolean {
  for (let taken = 0; taken < findingsAStep; taken++) {
    const next = source.next();
    if (next.done) return false;
    take(next.value);
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

function findingsOf(rule: Rule): (found: Found, grid: Grid) => Finding {
  const fingerprintOf = fingerprintsOf(rule.id);
  return (found, grid) => ({
    rule: rule.id,
    severity: found.severity ?? rule.severity,
    sheet: grid.sheet,
    sheetId: grid.sheetId,
    cells: found.cells,
    row: rowOf(found),
    variant: found.variant ?? null,
    params: found.params,
    fix: found.mend ? fixOf(found.mend, grid) : null,
    fingerprint: fingerprintOf(found, grid),
    ignored: null,
  });
}

function rowOf({ about }: Found): number | null {
  if ('subject' in about) return null;
  return 'record' in about ? about.record.row : about.row;
}
