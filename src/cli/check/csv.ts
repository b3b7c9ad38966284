import type { CheckedBook } from '../../app';
import { tellFinding } from '../../app';
import { textsIn } from '../../locale';
import type { CellChange, Finding, Language } from '../../rules';
import type { CsvValue } from '../csv/csv';
import { csvPieces } from '../csv/csv';
import type { Outcome } from '../files/each-file';
import { cellList } from '../../summary';
import { addressOf } from '../../appendix';

/** The answer of `soat check --format csv`: a line a finding. */
export function checkCsv(outcomes: readonly Outcome<CheckedBook>[], language: Language): Iterable<string> {
  const { report, words } = textsIn(language);
  const { columns } = report;
  return csvPieces(rows());

  function* rows(): Generator<readonly CsvValue[]> {
    yield [
      columns.file,
      columns.sheet,
      columns.row,
      columns.cells,
      columns.severity,
      columns.title,
      columns.message,
      columns.why,
      columns.how,
      columns.before,
      columns.after,
      columns.fix,
      columns.ignored,
      columns.rule,
      columns.fingerprint,
    ];
    for (const { file, result } of outcomes) {
      for (const finding of result?.findings ?? []) yield [file, ...cellsOf(finding)];
    }
  }

  function cellsOf(finding: Finding): readonly CsvValue[] {
    const { title, what, why, how } = tellFinding(finding, language);
    const { sheet, row, cells, severity, fix, ignored, rule, fingerprint } = finding;
    const changes = fix?.changes ?? [];
    return [
      sheet,
      row === null ? null : row + 1,
      cellList(cells),
      words.severities[severity],
      title,
      what,
      why,
      how,
      sideOf(changes, 'from'),
      sideOf(changes, 'to'),
      fix ? (fix.safe ? report.fixSafe : changes.length > 0 ? report.fixAsks : report.fixChoice) : '',
      ignored?.reason ?? '',
      rule,
      fingerprint,
    ];
  }
}

/** One change as it stands, several with their cells. */
function sideOf(changes: readonly CellChange[], side: 'from' | 'to'): CsvValue {
  const [only, second] = changes;
  if (only && !second) return String(only[side]);
  return changes.map((change) => `${addressOf(change.cell)}: ${change[side]}`).join('\n');
}
