import type { Grid, PlanRecord } from '../appendix';
import { textAt } from '../appendix';
import { fold, once } from '../appendix/text';
import type { Digest } from './digest';
import { digested, emptyDigest, hexOf } from './digest';
import type { Found } from './rule';

export type FingerprintOf = (rule: string, found: Found, grid: Grid) => string;

const behindIdentity = '\u001e';
const behindCell = '\u001f';

/**
 * Makes what a finding is recognised by after rows were inserted, sorted or renumbered: the rule, whom it is
 * about, and the folded text of its cells. A finding told once is known by its subject alone. What the findings
 * of a record or a cell share is worked out once.
 */
export function fingerprinter(): FingerprintOf {
  const folded = once(fold);
  const begun = new Map<PlanRecord | null, Digest>();
  const beginOf = (record: PlanRecord | null): Digest => {
    const before = begun.get(record);
    if (before) return before;
    const now = digested(digested(emptyDigest, record ? recordIdentity(record) : ''), behindIdentity);
    begun.set(record, now);
    return now;
  };
  return (rule, { about, cells }, grid) => {
    if ('subject' in about) return `${rule}:${hexOf(digested(emptyDigest, folded(about.subject)))}`;
    let digest = beginOf('record' in about ? about.record : null);
    for (const { row, column } of cells)
      digest = digested(digested(digest, folded(textAt(grid, row, column))), behindCell);
    return `${rule}:${hexOf(digest)}`;
  };
}

/** A record's identity: its code, else its folded name. */
export function recordIdentity(record: PlanRecord): string {
  const indicator = record.indicator?.value;
  return indicator?.code?.code ?? indicator?.key ?? '';
}
