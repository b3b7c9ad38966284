import type { Dictionary } from '../vi';

export const reasons: Dictionary['reasons'] = {
  gap: {
    'target-missing': 'no target',
    'target-unreadable': 'the target cannot be read',
    'target-qualitative': 'the target has no figure',
    'target-band': 'the target is a band, not a score',
    'baseline-missing': 'no score for last year',
    'baseline-absent': 'no figures for last year yet',
    'baseline-unreadable': "last year's score cannot be read",
    'baseline-zero': "last year's score is 0, so growth has no rate",
    'rank-unknown': "the target is a rank, and last year's rank is not in the table",
    'score-unknown': "the target is a score, and the table has last year's rank only",
    'rank-denominators-differ': 'the ranks of the two years are among different numbers of provinces',
    'rank-among-others': 'the target rank is among other provinces',
    'rank-impossible': 'the target rank is better than first',
    'percent-ambiguous': 'per cent or percentage points, it is not said which',
    'relative-to-other-year': 'the target refers to a year that the table has no figures for',
    'figure-out-of-range': 'the figure is too large',
  },
  assumed: { 'percent-as-points': 'Taken as points for the time being' },
  structure: {
    'plain-means-by-group':
      'A trial by an assumed structure: a group is the mean of its indicators, a pillar the mean of its groups.',
    'earlier-edition':
      "A trial by an earlier year's indicators and an assumed structure: a group is the mean of its indicators, a pillar the mean of its groups.",
    'weights-unchecked': 'A trial with the weights of an earlier year, not checked.',
  },
  feasibility: {
    'structure-unknown': 'how the pillar of this year is computed is not known',
    'keep-goal': 'the goal is to keep; the indicators outside the appendix are not known',
    'rank-goal': 'a rank depends on what other provinces score',
    'no-figure': 'the goal has no figure',
  },
};
