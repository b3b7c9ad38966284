import type { Host, Watch } from '../../excel';
import { writeSummary } from '../../excel';
import { assignmentsPlan, gapsPlan, overviewPlan, reportPlan } from '../../summary';
import type { MadeSummary, SummaryOrder, SummarySource } from './summary';
import { summaryState } from './summary';

/** Writes the parts that are asked for, in place where they stand already. */
export async function generateSummary(
  host: Host,
  source: SummarySource,
  { parts: asked, language, at }: SummaryOrder,
  watch: Watch = {},
): Promise<MadeSummary> {
  const parts = new Set(asked);
  // The pivots are made of them.
  if (parts.has('summary')) parts.add('assignments');
  const assignments = assignmentsPlan(source, language);
  const withoutPivots = await writeSummary(
    host,
    {
      tables: [
        ...(parts.has('gaps') ? [gapsPlan(source, language)] : []),
        ...(parts.has('assignments') ? [assignments] : []),
      ],
      report: parts.has('report') ? reportPlan(source, language) : null,
      overview: parts.has('summary') ? overviewPlan(source, assignments, language) : null,
    },
    at,
    watch,
  );
  const standing = await summaryState(host);
  return { sheets: standing.filter(({ kind }) => parts.has(kind)), withoutPivots };
}
