import type { Host, Watch } from '../../excel';
import { writeTables } from '../../excel';
import type { TablePlan } from '../../summary';
import { assignmentsPlan, gapsPlan } from '../../summary';
import type { MadeSummary, SummaryOrder, SummarySource } from './summary';
import { summaryState } from './summary';

/** Writes the parts that are asked for, in place where they stand already. */
export async function generateSummary(
  host: Host,
  source: SummarySource,
  { parts, language, at }: SummaryOrder,
  watch: Watch = {},
): Promise<MadeSummary> {
  const tables: readonly TablePlan[] = [
    ...(parts.includes('gaps') ? [gapsPlan(source, language)] : []),
    ...(parts.includes('assignments') ? [assignmentsPlan(source, language)] : []),
  ];
  await writeTables(host, tables, at, watch);
  const standing = await summaryState(host);
  return { sheets: standing.filter(({ kind }) => parts.includes(kind)), withoutPivots: null };
}
