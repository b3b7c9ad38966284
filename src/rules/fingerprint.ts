import type { Grid, PlanRecord } from '../appendix';
import { textAt } from '../appendix';
import { Digest } from './digest';
import type { Found } from './rule';

const behindIdentity = '\u001e';
const behindCell = '\u001f';

/**
 * What a finding is recognised by after rows were inserted, sorted or renumbered: the rule, whom it is about, and
 * the folded text of its cells. A finding told once is known by its subject alone.
 */
export function fingerprintsOf(rule: string): (found: Found, grid: Grid) => string {
  const begun = `${rule}:`;
  return ({ about, cells }, grid) => {
    const digest = new Digest();
    if ('subject' in about) digest.addFolded(about.subject);
    else {
      digest.add('record' in about ? recordIdentity(about.record) : '').add(behindIdentity);
      for (const { row, column } of cells) digest.addFolded(textAt(grid, row, column)).add(behindCell);
    }
    return begun + digest.hex();
  };
}

/** A record's identity: its code, else its folded name. */
export function recordIdentity(record: PlanRecord): string {
  const indicator = record.indicator?.value;
  return indicator?.code?.code ?? indicator?.key ?? '';
}
