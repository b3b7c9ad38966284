import type { Rule } from '../rule';
import { baselineMissing } from './baseline-missing';
import { baselineOutOfScale } from './baseline-out-of-scale';
import { baselineUnreadable } from './baseline-unreadable';
import { baselineZero } from './baseline-zero';
import { editionChanged } from './edition-changed';
import { pillarGoalUnreachable } from './pillar-goal-unreachable';
import { rankDenominator } from './rank-denominator';
import { rankDirection } from './rank-direction';
import { rankIsScore } from './rank-is-score';
import { targetMet } from './target-met';
import { targetMissing } from './target-missing';
import { targetOutOfScale } from './target-out-of-scale';
import { targetOutlier } from './target-outlier';
import { targetPercentAmbiguous } from './target-percent-ambiguous';
import { targetQualitative } from './target-qualitative';
import { targetRange } from './target-range';
import { targetRelative } from './target-relative';
import { targetUnitMismatch } from './target-unit-mismatch';
import { targetUnreadable } from './target-unreadable';

export const scoreRules: readonly Rule[] = [
  baselineMissing,
  baselineUnreadable,
  baselineZero,
  baselineOutOfScale,
  targetMissing,
  targetUnreadable,
  targetQualitative,
  targetUnitMismatch,
  targetMet,
  targetOutOfScale,
  targetRelative,
  targetPercentAmbiguous,
  targetRange,
  rankDirection,
  rankIsScore,
  rankDenominator,
  targetOutlier,
  editionChanged,
  pillarGoalUnreachable,
];
