import type { Texts } from '..';

export const report: Texts['report'] = {
  checkFirst: 'Check the appendix first; the report is then made here.',
  noAppendix: 'The sheet that was checked has no appendix, so no report can be made.',
  choose: 'Choose the sheets to make',
  parts: {
    gaps: {
      name: 'Gaps',
      about: "Each indicator: last year's score, its goal, how far to go. Follows the appendix by itself.",
    },
    assignments: {
      name: 'Assignments',
      about: 'A row an indicator, organisation and role: what the summary tables are made from.',
    },
    report: { name: 'Report', about: 'One A4 page to print, for the leadership.' },
    summary: {
      name: 'Summary tables',
      about: 'PivotTables and charts by lead, pillar, deadline and severity.',
    },
    slips: {
      name: 'Assignment sheets',
      about:
        'A page to print for each lead, in Vietnamese, with room for results and signatures. Refreshing keeps the results.',
    },
  },
  goalsElsewhere:
    'The sheet that was checked states no pillar goals. If another one does, check every sheet first.',
  notYet: 'Not made',
  since: (day, time) => `Made ${day} at ${time}`,
  undated: 'Made',
  make: 'Make',
  remake: 'Refresh',
  makeOrRemake: 'Make / refresh',
  nothingChosen: 'Choose at least one sheet.',
  making: 'Being made…',
  made: 'Done',
  open: (sheet) => `Open the sheet ${sheet}`,
  withoutPivots: 'This Excel could not make PivotTables; plain tables with formulas stand in their place.',
};
