import type { Appendix, CellValue, Framework, PillarGoal } from '../appendix';
import type { AppendixGaps, RecordGap, Rollup } from '../gaps';
import { rollUp } from '../gaps';
import type { CheckedSheet, CheckedWorkbook, Finding } from '../rules';
import { recordIdentity } from '../rules';

/** What a summary is made from. */
export interface SummarySource {
  readonly appendices: readonly {
    readonly sheet: CheckedSheet;
    readonly appendix: Appendix;
    readonly gaps: AppendixGaps;
  }[];
  readonly findings: readonly Finding[];
  readonly workbook: Pick<CheckedWorkbook, 'sheets' | 'pillarGoals'>;
}

/** The goals for pillars: a user's word stands in place of what the workbook states. */
export function goalsOf({ workbook }: SummarySource): readonly PillarGoal[] {
  const { sheets, pillarGoals = [] } = workbook;
  return [...pillarGoals, ...sheets.flatMap(({ reading }) => reading.pillarGoals)];
}

/** A record in its place, with the key that it keeps from one summary to the next. */
export interface KeyedRecord extends RecordGap {
  readonly key: string;
  readonly sheet: string;
  readonly sheetId: string;
  /** Points of the index for one point of the record; null where nobody knows. */
  readonly share: number | null;
}

/** A workbook's appendices as one: their records in reading order, and what they have in common. */
export interface SummaryBasis {
  readonly records: readonly KeyedRecord[];
  readonly rollup: Rollup;
  /** What is not told alike everywhere is null. */
  readonly framework: Framework | null;
  readonly baselineYear: number | null;
  readonly targetYear: number | null;
}

const known = new WeakMap<SummarySource, SummaryBasis>();

/** Worked out once for all sheets of a summary. */
export function basisOf(source: SummarySource): SummaryBasis {
  const basis = known.get(source) ?? workOut(source);
  known.set(source, basis);
  return basis;
}

function workOut({ appendices }: SummarySource): SummaryBasis {
  const keyOf = keys();
  return {
    records: appendices.flatMap(({ appendix, gaps }) => {
      const { worth } = gaps;
      const shares = new Map(worth.known ? worth.indicators.map(({ row, share }) => [row, share]) : []);
      return gaps.gaps.map((gap) => ({
        ...gap,
        key: keyOf(gap),
        sheet: appendix.sheet,
        sheetId: appendix.sheetId,
        share: shares.get(gap.record.row) ?? null,
      }));
    }),
    rollup: rollUp(appendices.flatMap(({ gaps }) => gaps.gaps)),
    framework: common(appendices.map(({ appendix }) => appendix.facts.framework)),
    baselineYear: common(appendices.map(({ appendix }) => appendix.facts.baselineYear)),
    targetYear: common(appendices.map(({ appendix }) => appendix.facts.targetYear)),
  };
}

/** A record's code, else its name; the second one of a kind is numbered, so that a key stands for one row. */
function keys(): (gap: RecordGap) => string {
  const met = new Map<string, number>();
  return ({ record }) => {
    const identity = recordIdentity(record);
    const count = (met.get(identity) ?? 0) + 1;
    met.set(identity, count);
    return count === 1 ? identity : `${identity} #${count}`;
  };
}

function common<T extends CellValue>(values: readonly (T | null)[]): T | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

/** How many indicators have more than one lead. */
export function sharedLeads(records: readonly KeyedRecord[]): number {
  return records.filter(
    ({ record: { kind, lead } }) =>
      kind === 'indicator' && new Set(lead?.value.named.map(({ name }) => name)).size > 1,
  ).length;
}
