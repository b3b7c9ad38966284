import { groupedBy } from '../grouped';
import type { Finding } from '../finding';

/** By sheet as they stand in the workbook, then row, then column; what concerns no cell comes first. */
export function inReadingOrder(
  findings: readonly Finding[],
  sheetIds: readonly string[],
): readonly Finding[] {
  const rank = new Map(sheetIds.map((id, index) => [id, index]));
  const bySheet = [...groupedBy(findings, ({ sheetId }) => rank.get(sheetId) ?? 0)];
  return bySheet.sort(([one], [other]) => one - other).flatMap(([, told]) => told.toSorted(byPlace));
}

function byPlace({ cells: [one] }: Finding, { cells: [other] }: Finding): number {
  return (one?.row ?? -1) - (other?.row ?? -1) || (one?.column ?? -1) - (other?.column ?? -1);
}
