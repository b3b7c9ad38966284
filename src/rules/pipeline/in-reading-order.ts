import type { Finding } from '../finding';

/** By sheet as they stand in the workbook, then row, then column; what concerns no cell comes first. */
export function inReadingOrder(findings: readonly Finding[], sheetIds: readonly string[]): Finding[] {
  const rank = new Map(sheetIds.map((id, index) => [id, index]));
  const rankOf = ({ sheetId }: Finding) => rank.get(sheetId) ?? 0;
  return findings.toSorted(
    (one, other) =>
      rankOf(one) - rankOf(other) ||
      (one.cells[0]?.row ?? -1) - (other.cells[0]?.row ?? -1) ||
      (one.cells[0]?.column ?? -1) - (other.cells[0]?.column ?? -1),
  );
}
