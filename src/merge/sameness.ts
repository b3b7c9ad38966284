import type { Baseline, Owners, Target, TargetReading, Timeline } from '../appendix';
import { nameKey } from '../appendix/text';
import type { Part } from './telling';

/** A score to the cent: a file that shows 12,76 and one that holds 12.7589 say the same. */
export function scoreKey(baseline: Baseline): string {
  if (baseline.kind === 'score') return `${figure(baseline.value)} ${baseline.unit}`;
  return baseline.kind === 'unreadable' ? nameKey(baseline.text) : '';
}

export function goalKey({ goal, also }: TargetReading): string {
  return [goal, ...also].map(oneGoal).join('; ');
}

/** "20" and "≥ 20" are one goal; "> 20" is another. */
function oneGoal(goal: Target): string {
  switch (goal.kind) {
    case 'none':
      return '';
    case 'bound': {
      const least = goal.down || goal.unit === 'rank' ? '<=' : '>=';
      return `${goal.op === '=' ? least : goal.op} ${figure(goal.value)} ${goal.unit}`;
    }
    case 'range':
      return `${figure(goal.low)}-${figure(goal.high)} ${goal.unit}`;
    case 'increase':
      return `+ ${figure(goal.by)}-${figure(goal.upTo)} ${goal.unit} ${goal.since}`;
    case 'keep':
      return `keep ${figure(goal.value)}`;
    case 'top':
      return `top ${goal.n} ${nameKey(goal.among ?? '')}`;
    case 'band':
    case 'qualitative':
    case 'unreadable':
      return nameKey(goal.text);
  }
}

export function timelineKey(timeline: Timeline): string {
  switch (timeline.kind) {
    case 'none':
      return '';
    case 'by':
      return `by ${timeline.date}`;
    case 'period':
      return `${timeline.from}-${timeline.to}`;
    case 'phrase':
    case 'unreadable':
      return nameKey(timeline.text);
    default:
      return timeline.kind;
  }
}

/** Each owner that a cell names; groups that name nobody count where they stand alone. */
export function ownerParts({ named, generic, groups = [], task }: Owners): readonly Part[] {
  const known = named.map((owner) => ({ key: ownerKey(owner), text: owner.text }));
  if (known.length > 0) return known;
  if (groups.length + generic.length > 0) return [{ key: 'anybody', text: generic.join(', ') }];
  return task === null ? [] : [{ key: nameKey(task), text: task }];
}

/** The organisation itself: "Cục Thống kê tỉnh" and "Cục Thống kê tỉnh Bắc Giang" are one. */
export function ownerKey({ organisation, name }: Owners['named'][number]): string {
  return nameKey(organisation?.name ?? name);
}

export function keyOfParts(parts: readonly Part[]): string {
  return [...new Set(parts.map(({ key }) => key))].sort().join(' | ');
}

function figure(value: number | null): string {
  return value === null ? '' : String(Math.round(value * 100) / 100);
}
