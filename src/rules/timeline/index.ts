import type { Rule } from '../rule';
import { timelineAfterTarget } from './timeline-after-target';
import { timelineBeforePlan } from './timeline-before-plan';
import { timelineImpossible } from './timeline-impossible';
import { timelineMissing } from './timeline-missing';
import { timelineOpenEnded } from './timeline-open-ended';
import { timelineUnreadable } from './timeline-unreadable';
import { timelineVariant } from './timeline-variant';

export const timelineRules: readonly Rule[] = [
  timelineMissing,
  timelineUnreadable,
  timelineOpenEnded,
  timelineImpossible,
  timelineBeforePlan,
  timelineAfterTarget,
  timelineVariant,
];
