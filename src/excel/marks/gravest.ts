import type { Cell } from '../../appendix';
import { cellKey, cellOfKey } from '../../appendix';
import type { Finding, Severity } from '../../rules';
import { severities } from '../../rules';

/** The cells of one sheet by the gravest thing said of each. What is kept as it is has no mark. */
export function gravestByCell(
  findings: readonly Finding[],
  sheetId: string,
): ReadonlyMap<Severity, readonly Cell[]> {
  const gravest = new Map<number, Severity>();
  for (const { sheetId: where, severity, cells, ignored } of findings) {
    if (where !== sheetId || ignored) continue;
    for (const { row, column } of cells) {
      const key = cellKey(row, column);
      const known = gravest.get(key);
      if (known === undefined || severities.indexOf(severity) < severities.indexOf(known))
        gravest.set(key, severity);
    }
  }
  const bySeverity = new Map<Severity, Cell[]>(severities.map((severity) => [severity, []]));
  for (const [key, severity] of gravest) bySeverity.get(severity)?.push(cellOfKey(key));
  return bySeverity;
}
