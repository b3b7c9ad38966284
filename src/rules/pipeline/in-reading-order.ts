import type { Finding } from '../finding';

/** By sheet as they stand in the workbook, then row, then column; what concerns no cell comes first. */
export function inReadingOrder(
  findings: readonly Finding[],
  sheetIds: readonly string[],
): readonly Finding[] {
  const rank = new Map(sheetIds.map((id, index) => [id, index]));
  const byColumn = ordered(findings, ({ cells }) => cells[0]?.column ?? -1);
  const byRow = ordered(byColumn, ({ cells }) => cells[0]?.row ?? -1);
  return ordered(byRow, ({ sheetId }) => rank.get(sheetId) ?? 0);
}

/**
 * Those of a lower place first, those of one place as they were. Places are whole numbers from -1 on and not
 * large, so they are counted instead of compared.
 */
function ordered(findings: readonly Finding[], placeOf: (finding: Finding) => number): readonly Finding[] {
  const places = findings.map((finding) => placeOf(finding) + 1);
  const next = startsOf(places);
  const inOrder = [...findings];
  for (const [index, finding] of findings.entries()) {
    const place = places[index] ?? 0;
    const at = next[place] ?? 0;
    next[place] = at + 1;
    inOrder[at] = finding;
  }
  return inOrder;
}

/** Where those of each place begin. */
function startsOf(places: readonly number[]): Uint32Array {
  const highest = places.reduce((most, place) => Math.max(most, place), 0);
  const starts = new Uint32Array(highest + 2);
  for (const place of places) starts[place + 1] = (starts[place + 1] ?? 0) + 1;
  for (let place = 1; place < starts.length; place++)
    starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0);
  return starts;
}
