import type { Finding } from '../finding';

/** One rule says a thing about the same cells once. */
export function dropDuplicates(findings: Iterable<Finding>): Finding[] {
  /** Of most fingerprints there is one finding; only where there are more do their places count. */
  const told = new Map<string, Finding | Set<string>>();
  const kept: Finding[] = [];
  for (const finding of findings) {
    const before = told.get(finding.fingerprint);
    if (before === undefined) told.set(finding.fingerprint, finding);
    else {
      const places = before instanceof Set ? before : new Set([placeOf(before)]);
      const place = placeOf(finding);
      if (places.has(place)) continue;
      told.set(finding.fingerprint, places.add(place));
    }
    kept.push(finding);
  }
  return kept;
}

function placeOf({ sheetId, cells }: Finding): string {
  const first = cells[0];
  const last = cells.at(-1);
  return `${sheetId} ${cells.length} ${first?.row},${first?.column} ${last?.row},${last?.column}`;
}
