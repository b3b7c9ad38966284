import type { Timeline } from '../../appendix';

/** The day by which all is to be done; null where no day is told. */
export function lastDayOfTimeline(timeline: Timeline): string | null {
  if (timeline.kind === 'by') return timeline.date;
  return timeline.kind === 'period' ? timeline.to : null;
}
