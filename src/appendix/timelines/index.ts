export type { TimelineContext } from './read-timeline';
export { readTimeline } from './read-timeline';
