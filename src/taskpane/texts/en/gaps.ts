import type { Texts } from '..';
import { reasons } from '../../../locale/en/reasons';
import { words } from '../../../locale/en/words';

export const gaps: Texts['gaps'] = {
  checkFirst: 'Check the appendix first; how far each indicator is from its goal is then shown here.',
  noAppendix: 'The sheet that was checked has no appendix, so there is nothing to compute.',
  noIndicators: 'This appendix assigns tasks alone; it has no indicator to compute a gap of.',

  total: 'Total gap',
  mean: 'Mean',
  computed: (computed, count) => `From ${computed} of ${count} indicators.`,
  others: (count, gap, unit) => `${count} in another unit, summed up apart: ${gap} ${unit}.`,
  assumedOnes: (count, value) =>
    `${count} with a score in points and a goal in per cent: ${value} points of the total.`,
  notComputed: (count) => `${count} not computed`,
  rows: (rows) => `rows ${rows}`,
  units: words.units,
  statuses: words.statuses,
  reasons: reasons.gap,
  assumed: reasons.assumed['percent-as-points'],

  groupBy: 'Group by',
  groupings: { none: 'No grouping', pillar: 'Pillar', lead: 'Lead' },
  asTable: 'Show as a table',
  pillar: (code, name) => `Pillar ${code}. ${name}`,
  noPillar: 'No code',
  noLead: 'No lead named',
  part: (count, gap, mean) => `${count} indicators · total ${gap} · mean ${mean}`,
  partUnknown: (count) => `${count} indicators`,
  shared: 'An indicator with several leads counts for each of them.',
  chart: (unit) => `Chart of gaps in ${unit}`,
  hint: 'Point at an indicator or use the arrow keys for its figures; press to open its cell.',
  figures: {
    baseline: (year, value) => `${year}: ${value}`,
    goal: (year, value) => `goal ${year}: ${value}`,
    open: (value, unit) => `${value} ${unit} to go`,
    over: 'must be exceeded',
  },
  year: (year) => String(year),
  lastYear: 'last year',
  legend: { baseline: (year) => `Score ${year}`, goal: (year) => `Goal ${year}`, gap: 'To go' },
  table: { indicator: 'Indicator', goal: 'Goal', gap: 'Gap', lastYear: 'Last year' },
  caption: (unit) => `The gap of each indicator, in ${unit}`,

  make: 'Make the sheet of gaps',
  remake: 'Refresh the sheet of gaps',

  worth: {
    title: (index) => `How much ${index} rises if the goals are met`,
    index: 'the index',
    rise: (value) => `It rises by about ${value} points`,
    fromTo: (from, to) => `from ${from} to ${to}`,
    elseKept: 'If every other indicator stays as it is.',
    assumptions: reasons.structure,
    nothing: (index) => `No indicator counts towards the score of ${index} yet.`,
    askScore: (index, year) =>
      `Give the score of ${index} ${year} in the settings to see what becomes of it.`,
    openSettings: 'Open the settings',
    columns: { indicator: 'Indicator', lift: 'To go', index: (index) => `${index} rises` },
    left: (count) => `${count} left out:`,
    leftReasons: {
      'not-in-structure': 'not part of the index',
      duplicate: 'the code stands in a row above',
      'not-computable': 'the gap is not computed',
      'not-a-rise-in-points': 'the goal is no rise in points',
      'out-of-scale': 'the score is out of scale',
    },
    unknown: {
      'framework-unknown': 'Whether this is PII or PCI is not known. Choose in the settings.',
      'edition-unknown':
        'The edition is not known, or nothing is known of how it is computed. See the settings.',
      'weights-unknown': 'The weights of this year are not known, so nothing is said of the index.',
    },
  },

  feasibility: {
    title: 'Pillars hard to reach',
    ofComponents: 'Components hard to reach',
    none: 'No goals of this kind found. If another sheet states them, check every sheet; else give them in the settings.',
    count: (hard, all) => `${hard} of ${all}`,
    goal: (goal) => `goal ${goal}`,
    verdicts: words.verdicts,
    reasons: reasons.feasibility,
    lift: (value) => `If the listed goals are met, it rises by ${value} points.`,
    ceiling: (best) => `If every other indicator has ${best}:`,
    group: (code, sum, result) => `Group ${code}: ${sum} = ${result}`,
    pillar: (sum, result) => `Pillar: ${sum} = ${result}`,
    short: (ceiling, goal) => `At most ${ceiling}, short of ${goal}.`,
    others: (mean, goal) => `To reach ${goal}, the others need a mean of ${mean}.`,
    beyond: (mean, best) =>
      `To reach it, the others would need a mean of ${mean}, above the best score, ${best}.`,
  },
};
