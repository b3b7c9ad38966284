import type { Finding, Severity } from '../rules';

/** How many findings there are of each weight. What is kept as it is counts apart. */
export type Tally = Readonly<Record<Severity | 'ignored', number>>;

export function tallyOf(findings: Iterable<Finding>): Tally {
  const tally = { error: 0, warning: 0, info: 0, ignored: 0 };
  for (const { severity, ignored } of findings) tally[ignored ? 'ignored' : severity] += 1;
  return tally;
}

/** How many findings can be mended without asking anybody; one may mend several cells. */
export function safelyFixed(findings: readonly Finding[]): number {
  return findings.filter(({ fix, ignored }) => fix?.safe === true && !ignored).length;
}
