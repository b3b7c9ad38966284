import type { Finding } from '../finding';

/** One rule says a thing about the same cells once. */
export function dropDuplicates(findings: Iterable<Finding>): Finding[] {
  const told = new Set<string>();
  const kept: Finding[] = [];
  for (const finding of findings) {
    const key = placeOf(finding);
    if (told.has(key)) continue;
    told.add(key);
    kept.push(finding);
  }
  return kept;
}

function placeOf({ rule, sheetId, cells, fingerprint }: Finding): string {
  const first = cells[0];
  const last = cells.at(-1);
  return `${fingerprint} ${rule} ${sheetId} ${cells.length} ${first?.row},${first?.column} ${last?.row},${last?.column}`;
}
