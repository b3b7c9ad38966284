import type { Baseline, PlanRecord, Read } from '../../appendix';
import { columnLetters } from '../../appendix';
import type { Gap, RecordGap } from '../../gaps';
import { figure, share } from './figure';
import { amongJson, targetJson, timelineJson } from './target';

/** One indicator or task, with its gap. Rows are counted as Excel counts them. */
export function recordJson({ record, gap }: RecordGap): object {
  return {
    row: record.row + 1,
    ordinal: textIn(record.ordinal),
    code: record.indicator?.value.code?.code ?? null,
    name: record.indicator?.value.name ?? null,
    baseline: baselineJson(record.baseline),
    ...(record.baselineRank && { baselineRank: baselineJson(record.baselineRank) }),
    target: targetJson(record.target?.value ?? null),
    ...(record.targetRank && { targetRank: targetJson(record.targetRank.value) }),
    ...targetsJson(record),
    ...ownersJson(record),
    person: textIn(record.person),
    timeline: timelineJson(record.timeline?.value ?? null),
    gap: gapJson(gap),
  };
}

/** Goals for other years, where the table has columns for them. */
function targetsJson({ targets }: PlanRecord): object {
  if (targets.length === 0) return {};
  return {
    targets: targets.map(({ year, target }) => ({
      year,
      column: columnLetters(target.cell.column),
      target: targetJson(target.value),
    })),
  };
}

function ownersJson({ lead, coordinator }: PlanRecord): object {
  const leads = lead?.value.named ?? [];
  return {
    leads: leads.map(({ name }) => name),
    leadsGeneric: leads.length === 0 && (lead?.value.generic.length ?? 0) > 0,
    coordinators: coordinator?.value.named.map(({ name }) => name) ?? [],
  };
}

/** Null where there is no figure: the gap says why. */
function baselineJson(read: Read<Baseline> | null): object | null {
  if (read?.value.kind !== 'score') return null;
  const { value, unit, of } = read.value;
  return { value, unit, ...amongJson(of) };
}

function gapJson(gap: Gap): object {
  if (gap.status === 'not-computable') return { status: gap.status, reason: gap.reason };
  const { status, value, relative, unit, assumed } = gap;
  return {
    status,
    value: figure(value),
    relative: share(relative),
    unit,
    ...(assumed !== null && { assumed }),
  };
}

function textIn(read: Read<string> | null): string | null {
  return read === null || read.value === '' ? null : read.value;
}
