import type { CellValue, Grid } from '../../appendix';
import { valueAt } from '../../appendix';
import type { Dictionary } from '../../locale';
import { textsIn } from '../../locale';
import type { Finding, Language } from '../../rules';
import { ruleById, severities, wordingOf } from '../../rules';
import { cellList } from '../cell-list';
import type { ListCell, ListPlan, PlannedRow } from '../sheet-plan';

/** The sheet Kết quả rà soát: every finding in reading order, those kept as they are left out and counted. */
export function findingsPlan(
  findings: readonly Finding[],
  grids: readonly Grid[],
  language: Language,
): ListPlan {
  const texts = textsIn(language);
  const told = findings.filter(({ ignored }) => !ignored);
  const rows = told.map((finding) => rowOf(finding, grids, language));
  const { findingsSheet, report, words } = texts;
  return {
    kind: 'findings',
    name: findingsSheet.name,
    title: findingsSheet.title,
    subtitle: countsOf(findings, texts),
    columns: [
      { head: report.columns.severity, width: 13 },
      { head: report.columns.cells, width: 14 },
      { head: report.columns.message, width: 48 },
      { head: words.why, width: 34 },
      { head: words.how, width: 40 },
      { head: findingsSheet.value, width: 30 },
    ],
    rows: rows.length > 0 ? rows : [{ cells: ['', '', findingsSheet.nothing, '', '', ''], severity: null }],
  };
}

function rowOf(finding: Finding, grids: readonly Grid[], language: Language): PlannedRow {
  const { words } = textsIn(language);
  const rule = ruleById(finding.rule);
  const { title, what, why, how } = rule
    ? wordingOf(rule, finding, language)
    : { title: finding.rule, what: '', why: '', how: '' };
  const { severity } = finding;
  const place = placeOf(finding, grids.length > 1, words.wholeTable);
  const value = valuesIn(finding, grids);
  return { cells: [words.severities[severity], place, `${title}\n${what}`, why, how, value], severity };
}

/** The cells by name, leading to the first; what concerns no cell has nowhere to lead. */
function placeOf({ cells, sheet }: Finding, severalSheets: boolean, whole: string): ListCell {
  const [cell] = cells;
  if (!cell) return severalSheets ? sheet : whole;
  return { text: severalSheets ? `${sheet}!${cellList(cells)}` : cellList(cells), sheet, cell };
}

const mostValues = 3;

/** What stands in the cells: one value as it is, a few different ones line by line. */
function valuesIn({ cells, sheetId }: Finding, grids: readonly Grid[]): CellValue {
  const grid = grids.find((one) => one.sheetId === sheetId);
  if (!grid) return '';
  const values = [...new Set(cells.map(({ row, column }) => valueAt(grid, row, column)))];
  const [only, second] = values.filter((value) => value !== '');
  if (only === undefined || second === undefined) return only ?? '';
  const shown = values.filter((value) => value !== '');
  return shown.length > mostValues ? [...shown.slice(0, mostValues), '…'].join('\n') : shown.join('\n');
}

function countsOf(findings: readonly Finding[], { words, report }: Dictionary): string {
  const told = severities.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity && !finding.ignored).length;
    return `${count} ${words.counted[severity]}`;
  });
  const kept = findings.filter(({ ignored }) => ignored).length;
  return [...told, ...(kept > 0 ? [report.kept(kept)] : [])].join(' · ');
}
