import type { Dictionary } from '../vi';

export const words: Dictionary['words'] = {
  product: 'Soát phụ lục',
  severities: { error: 'Must fix', warning: 'Review', info: 'Suggestion' },
  counted: { error: 'to fix', warning: 'to review', info: 'suggested' },
  ignored: 'Kept as it is',
  statuses: { open: 'Open', met: 'Met', keep: 'Keep', 'not-computable': 'Not computable' },
  verdicts: {
    unreachable: 'Out of reach',
    demanding: 'Demanding',
    reachable: 'Within reach',
    unknown: 'Unknown',
  },
  units: { point: 'points', 'percentage-point': 'percentage points', rank: 'places' },
  row: (row) => `Row ${row}`,
  wholeTable: 'The table as a whole',
  why: 'Why',
  how: 'How to fix',
  before: 'As it stands',
  after: 'Change to',
  empty: '(empty)',
  choose: 'Choose one of these',
  traces: (marks, sheets) =>
    [
      marks > 0 && (marks === 1 ? '1 marked area' : `${marks} marked areas`),
      sheets !== '' && `the sheets: ${sheets}`,
    ]
      .filter(Boolean)
      .join(' and '),
  standardInput: 'standard input',
};
