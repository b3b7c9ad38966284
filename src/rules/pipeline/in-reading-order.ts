import { groupedBy, joined } from '../grouped';
import type { Finding } from '../finding';
import { placeOf } from './place-of';

/** By sheet as they stand in the workbook, then row, then column; what concerns no cell comes first. */
export function inReadingOrder(
  findings: readonly Finding[],
  sheetIds: readonly string[],
): readonly Finding[] {
  const rank = new Map(sheetIds.map((id, index) => [id, index]));
  const bySheet = [...groupedBy(findings, ({ sheetId }) => rank.get(sheetId) ?? 0)];
  return joined(bySheet.sort(([one], [other]) => one - other).map(([, told]) => byPlace(told)));
}

/** Their places are looked up once: comparing goes to and fro between findings that lie far apart. */
function byPlace(findings: readonly Finding[]): readonly Finding[] {
  const placed = findings.map((finding) => ({ finding, place: placeOf(finding) }));
  return placed.sort((one, other) => one.place - other.place).map(({ finding }) => finding);
}
