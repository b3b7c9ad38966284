import type { Texts } from '..';

export const words: Texts['words'] = {
  severities: { error: 'Must fix', warning: 'Review', info: 'Tips' },
  row: (row) => `Row ${row}`,
  empty: '(empty)',
  appendix: 'Appendix',
  cancel: 'Cancel',
  fields: {
    ordinal: 'number',
    code: 'code',
    indicator: 'indicator or task',
    unit: 'unit',
    baseline: "last year's score",
    baselineRank: "last year's rank",
    target: 'goal',
    targetRank: 'goal for the rank',
    lead: 'lead',
    person: 'accountable person',
    coordinator: 'coordinators',
    timeline: 'timeline',
    product: 'product',
    evidence: 'source',
    note: 'note',
  },
};
