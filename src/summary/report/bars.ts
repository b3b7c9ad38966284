import { isCounted } from '../gaps-sheet/figures';
import type { SummaryBasis } from '../summary-source';

/** More bars than these nobody can tell apart on a page. */
const mostBars = 30;

/** The largest gaps first, by the indicators' codes; what has none goes by its ordinal. */
export function barsOf({ records, rollup }: SummaryBasis): readonly (readonly [code: string, gap: number])[] {
  return records
    .flatMap(({ gap, place, record }) =>
      record.kind === 'indicator' && isCounted(gap, rollup.unit)
        ? [[place?.code ?? record.ordinal?.text ?? String(record.row + 1), gap.value] as const]
        : [],
    )
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostBars);
}
