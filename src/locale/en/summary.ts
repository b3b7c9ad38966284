import type { Dictionary } from '../vi';

const indexOf = (index: string | null, year: number | null): string =>
  [index ?? '', year === null ? '' : String(year)].filter(Boolean).join(' ');

export const summary: Dictionary['summary'] = {
  noLead: 'Not named',
  noPillar: 'No code',
  keep: 'keep',

  gapsSheet: {
    name: 'Gaps',
    title: (index, year) => `GAPS BETWEEN LAST YEAR AND THE TARGETS OF ${indexOf(index, year)}`.trim(),
    columns: {
      code: 'Code',
      name: 'Indicator',
      pillar: 'Pillar',
      lead: 'Lead',
      baseline: 'Last year',
      operator: 'Sign',
      target: 'Target',
      unit: 'Unit',
      gap: 'Gap',
      relative: 'Growth',
      status: 'Status',
      worth: 'Worth',
      deadline: 'Deadline',
      findings: 'To fix, to review',
      note: 'Note',
      source: 'Source',
      direction: 'Direction',
      share: 'Share',
      key: 'Key',
    },
    years: (from, to) => `Last year: ${from ?? '…'} · Target: ${to ?? '…'}`,
    indicators: (count) => (count === 1 ? '1 indicator' : `${count} indicators`),
    live: 'The column Gap follows the figures of the appendix',
    worthTold: 'Worth: what meeting the target adds to the whole index, by trial',
    shared: (count) =>
      `${count} indicators have several leads: they count once in totals, and for each of their leads.`,
    sum: (unit) => `Total (${unit})`,
    mean: (unit) => `Mean (${unit})`,
    nothing: 'There is no indicator.',
  },

  assignmentsSheet: {
    name: 'Assignments',
    title: (index, year) => `ASSIGNMENTS OF ${indexOf(index, year)}`.trim(),
    about:
      'A row is an indicator, an organisation and a role: the source of the tables on the sheet Summary. The columns "once" are filled in the first row of each indicator only.',
    columns: {
      code: 'Code',
      name: 'Indicator or task',
      pillar: 'Pillar',
      organisation: 'Organisation',
      role: 'Role',
      deadline: 'Deadline',
      severity: 'Severity',
      status: 'Status',
      gap: 'To gain',
      once: 'Once',
      baselineOnce: 'Last year, once',
      targetOnce: 'Target, once',
      gapOnce: 'To gain, once',
      source: 'Source',
      key: 'Key',
    },
    roles: { lead: 'Leads', coordinator: 'Coordinates' },
    deadlines: {
      ongoing: 'Ongoing',
      yearly: 'Yearly',
      quarterly: 'Quarterly',
      monthly: 'Monthly',
      phrase: 'In words',
      unreadable: 'Unreadable',
      none: 'None',
      open: 'Without end',
      quarter: (quarter, year) => `Q${quarter} ${year}`,
      year: (year) => String(year),
    },
    noFinding: 'None',
  },
};
