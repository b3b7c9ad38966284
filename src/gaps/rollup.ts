import { mean, sum } from './exact';
import type { Gap, GapReason, GapUnit, MeasuredGap, RecordGap } from './gap';
import { gapUnits } from './gap';
import { gather } from './gather';
import { leadsOf, noPlace } from './leads';

/** What a set of indicators still has to go. */
export interface RollupPart {
  /** All indicators of the part, whether their gap is known or not. */
  readonly count: number;
  /** Those that `gap` and `mean` are made of: their gap is known, in the roll-up's unit. */
  readonly computed: number;
  readonly gap: number;
  readonly mean: number | null;
  /** Means of last year's figures and of the goals, over those that have both. */
  readonly meanBaseline: number | null;
  readonly meanGoal: number | null;
  readonly codes: readonly string[];
}

export interface LeadPart extends RollupPart {
  /** The part of it that other leads share, and that stands in their entries too. */
  readonly shared?: { readonly count: number; readonly gap: number };
}

export interface Rollup {
  /** Only like is added to like: the unit that most gaps have. */
  readonly unit: GapUnit;
  readonly count: number;
  readonly computed: number;
  readonly total: number;
  readonly mean: number | null;
  /** How much of the total rests on the assumption that per cent are points. */
  readonly assumed: number;
  readonly statuses: Readonly<Record<Gap['status'], number>>;
  /** Why gaps could not be computed, and how often. */
  readonly reasons: ReadonlyMap<GapReason, number>;
  /** Known gaps in other units, which are in no sum above. */
  readonly others: readonly { readonly unit: GapUnit; readonly count: number; readonly gap: number }[];
  readonly byPillar: Readonly<Record<string, RollupPart>>;
  readonly byGroup: Readonly<Record<string, RollupPart>>;
  readonly byLead: Readonly<Record<string, LeadPart>>;
}

/** The sums over an appendix. A row that names a task has nothing to add. */
export function rollUp(all: readonly RecordGap[]): Rollup {
  const gaps = all.filter(({ record }) => record.kind === 'indicator');
  const unit = unitOfMost(gaps);
  const whole = partOf(gaps, unit);
  const assumed = measuredIn(gaps, unit).filter((gap) => gap.assumed !== null);
  return {
    unit,
    count: whole.count,
    computed: whole.computed,
    total: whole.gap,
    mean: whole.mean,
    assumed: sum(assumed.map(({ value }) => value)),
    statuses: statusesOf(gaps),
    reasons: reasonsOf(gaps),
    others: otherUnits(gaps, unit),
    byPillar: parts(gaps, ({ place }) => [place?.pillar ?? noPlace], unit),
    byGroup: parts(gaps, ({ place }) => [place?.group ?? noPlace], unit),
    byLead: byLead(gaps, unit),
  };
}

function partOf(gaps: readonly RecordGap[], unit: GapUnit): RollupPart {
  const measured = measuredIn(gaps, unit);
  const values = measured.map(({ value }) => value);
  const baselines: number[] = [];
  const goals: number[] = [];
  for (const { baseline, goal } of measured) {
    if (baseline === null || goal === null) continue;
    baselines.push(baseline);
    goals.push(goal);
  }
  return {
    count: gaps.length,
    computed: values.length,
    gap: sum(values),
    mean: mean(values),
    meanBaseline: mean(baselines),
    meanGoal: mean(goals),
    codes: gaps.map(({ place }) => place?.code).filter(isStated),
  };
}

function byLead(gaps: readonly RecordGap[], unit: GapUnit): Rollup['byLead'] {
  const keysOf = ({ record }: RecordGap) => leadsOf(record);
  const shared = parts(
    gaps.filter((gap) => keysOf(gap).length > 1),
    keysOf,
    unit,
  );
  return Object.fromEntries(
    Object.entries(parts(gaps, keysOf, unit)).map(([lead, part]) => {
      const common = shared[lead];
      return [lead, common ? { ...part, shared: { count: common.count, gap: common.gap } } : part];
    }),
  );
}

function parts(
  gaps: readonly RecordGap[],
  keysOf: (gap: RecordGap) => readonly string[],
  unit: GapUnit,
): Readonly<Record<string, RollupPart>> {
  return Object.fromEntries([...gather(gaps, keysOf)].map(([key, members]) => [key, partOf(members, unit)]));
}

function statusesOf(gaps: readonly RecordGap[]): Rollup['statuses'] {
  const countOf = (status: Gap['status']) => gaps.filter(({ gap }) => gap.status === status).length;
  return {
    open: countOf('open'),
    met: countOf('met'),
    keep: countOf('keep'),
    'not-computable': countOf('not-computable'),
  };
}

function reasonsOf(gaps: readonly RecordGap[]): Rollup['reasons'] {
  const byReason = gather(gaps, ({ gap }) => (gap.status === 'not-computable' ? [gap.reason] : []));
  return new Map([...byReason].map(([reason, { length }]) => [reason, length]));
}

function otherUnits(gaps: readonly RecordGap[], unit: GapUnit): Rollup['others'] {
  return gapUnits.flatMap((other) => {
    const values = other === unit ? [] : measuredIn(gaps, other).map(({ value }) => value);
    return values.length === 0 ? [] : [{ unit: other, count: values.length, gap: sum(values) }];
  });
}

function measuredIn(gaps: readonly RecordGap[], unit: GapUnit): readonly MeasuredGap[] {
  const measured: MeasuredGap[] = [];
  for (const { gap } of gaps) if (gap.status !== 'not-computable' && gap.unit === unit) measured.push(gap);
  return measured;
}

function isStated<T>(figure: T | null | undefined): figure is T {
  return figure !== null && figure !== undefined;
}

function unitOfMost(gaps: readonly RecordGap[]): GapUnit {
  const counted = gapUnits.map((unit) => ({ unit, count: measuredIn(gaps, unit).length }));
  return counted.reduce((most, other) => (other.count > most.count ? other : most)).unit;
}
