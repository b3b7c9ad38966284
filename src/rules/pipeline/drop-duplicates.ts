import type { Finding } from '../finding';
import { groupedBy, joined } from '../grouped';
import { placeOf } from './place-of';

/** One rule says a thing about the same cells once. */
export function dropDuplicates(findings: Iterable<Finding>): readonly Finding[] {
  return joined([...groupedBy(findings, ({ rule }) => rule).values()].map(distinct));
}

/** In most cells a rule finds one thing; only where it finds more does it matter which. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  if (goesDown(findings)) return findings;
  const told = new Map<number, Finding | Set<string>>();
  return findings.filter((finding) => {
    const place = placeOf(finding);
    const before = told.get(place);
    if (before === undefined) {
      told.set(place, finding);
      return true;
    }
    const things = before instanceof Set ? before : new Set([thingOf(before)]);
    const known = things.size;
    told.set(place, things.add(thingOf(finding)));
    return things.size > known;
  });
}

/** Most rules go down the table: where each finding stands behind the one before, none is told twice. */
function goesDown(findings: readonly Finding[]): boolean {
  let before = Number.NEGATIVE_INFINITY;
  return findings.every((finding) => {
    const place = placeOf(finding);
    const isBehind = place > before;
    before = place;
    return isBehind;
  });
}

function thingOf({ fingerprint, sheetId, cells }: Finding): string {
  const last = cells.at(-1);
  return `${fingerprint} ${sheetId} ${cells.length} ${last?.row},${last?.column}`;
}
