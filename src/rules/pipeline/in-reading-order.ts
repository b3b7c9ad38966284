import type { Finding } from '../finding';

/** By sheet as they stand in the workbook, then row, then column; what concerns no cell comes first. */
export function inReadingOrder(findings: readonly Finding[], sheetIds: readonly string[]): Finding[] {
  const rank = new Map(sheetIds.map((id, index) => [id, index]));
  return findings.toSorted(
    (one, other) =>
      (rank.get(one.sheetId) ?? 0) - (rank.get(other.sheetId) ?? 0) ||
      (one.cells[0]?.row ?? -1) - (other.cells[0]?.row ?? -1) ||
      (one.cells[0]?.column ?? -1) - (other.cells[0]?.column ?? -1),
  );
}
