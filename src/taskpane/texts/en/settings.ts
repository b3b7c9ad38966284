import type { Texts } from '..';

export const settings: Texts['settings'] = {
  intro: 'Choices are kept in this very workbook. After each change the appendix is checked again.',
  checkFirst: "Check the appendix first; its columns, plan facts and the pillars' goals are then set here.",
  noAppendix: 'The sheet that was checked has no appendix. Open one that has, then check again.',

  columns: {
    title: "The appendix's columns",
    how: 'Where a column was taken for something else, choose the right one.',
    found: (count) => (count === 1 ? '1 column' : `${count} columns`),
    none: 'No column',
    degrees: { sure: 'Certain', fair: 'Fairly sure', unsure: 'Not sure' },
    evidence: {
      synonym: 'a usual name for it',
      similar: 'close to a usual name',
      content: 'guessed from the cells',
      user: 'Chosen by you.',
    },
    sureness: (degree, percent, why) =>
      percent === 100 ? `${degree}: ${why}` : `${degree} (${percent}%): ${why}`,
    rivals: (fields) => `could also be ${fields}`,
    forget: 'Forget the chosen columns',
  },

  plan: {
    title: 'The plan',
    how: 'Read from the appendix. Fill in what it lacks or has wrong; empty a field to go back to the appendix.',
    facts: {
      framework: 'Index',
      edition: 'Edition of the index',
      'baseline-year': 'Year of the scores',
      'target-year': 'Year of the goals',
      'plan-date': 'Date of issue',
      issuer: 'Issued by',
      'index-score': "Last year's score",
    },
    yours: 'Chosen by you.',
    fromSheet: 'From the appendix.',
    unknown: 'Not in the appendix.',
    notTold: 'Not known',
    asRead: (framework) => `From the appendix: ${framework}`,
    editionHint: 'The year whose list of indicators and weights counts.',
    editionOfTarget: 'That of the goals’ year',
    dateExample: '2024-07-09',
  },

  pillars: {
    title: 'Goals of the pillars',
    ofComponents: 'Goals of the components',
    given: (count) => (count === 1 ? '1 goal' : `${count} goals`),
    index: 'Index',
    lastYear: 'last year',
    indexScore: (index, year) => `${index} score ${year}`,
    indexScoreHint: 'To tell the score of the whole index once every goal is met.',
    score: (year) => `Score ${year}`,
    goal: 'Goal',
    goalExample: '> 50',
    noPillars: 'The index and its year are not known. Choose them under The plan.',
  },

  severities: {
    title: 'How much each rule weighs',
    search: 'Search the rules',
    shown: (shown, all) => `${shown} of ${all} rules`,
    nothing: 'No such rule.',
    changed: (count) => `${count} changed`,
    choices: { off: 'Off', info: 'Tip', warning: 'Review', error: 'Must fix' },
    own: (severity) => `By default: ${severity}.`,
    back: 'Back to default',
    backOf: (title) => `Back to default: ${title}`,
  },

  directory: {
    title: 'Directory of organisations',
    how: "Add the province's own organisations, or correct a name and the days on which one began or ended.",
    count: (count) => `${count} of your own`,
    own: "The province's own organisations",
    known: 'Organisations known already',
    unknown: 'Named in the appendix, not in the directory:',
    add: 'Add',
    addNamed: (name) => `Add ${name} to the directory`,
    addNew: 'Add an organisation',
    edit: 'Edit',
    editNamed: (name) => `Edit ${name}`,
    remove: 'Remove',
    removeNamed: (name) => `Remove ${name} from your own`,
    from: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
    successor: (name) => `then ${name}`,
    search: 'Search those known already',
    searchHint: (count) => `${count} organisations; editing one makes an entry of your own in its place.`,
    found: (count) => (count === 1 ? '1 found.' : `${count} found.`),
    nothing: 'None found.',
    fields: {
      name: 'Full name',
      abbreviations: 'Abbreviations',
      from: 'From',
      until: 'Until',
      successor: 'Followed by',
    },
    abbreviationsHint: 'Separated by commas.',
    successorHint: 'Where it was merged or dissolved.',
    save: 'Save',
    faults: {
      'name-missing': 'Write the name of the organisation.',
      'name-taken': 'Your own directory has this name already.',
      'abbreviation-taken': 'This abbreviation belongs to another entry.',
      day: 'Write day, month and year, such as 2025-03-01.',
      order: 'The last day must come after the first.',
      'own-successor': 'Another organisation must follow it.',
    },
  },

  ignores: {
    title: 'Kept as they are',
    none: 'Nothing is kept as it is.',
    unmatched: 'Matches nothing in the workbook any more: the cell was changed or mended. It can go.',
    unmatchedHere: 'Not on the sheet that was checked.',
    takeBackNamed: (what) => `No longer keep: ${what}`,
  },

  language: {
    title: 'Language',
    hint: 'Of this pane, and of the sheets it makes in the workbook.',
    followsOffice: 'As Office',
    names: { vi: 'Tiếng Việt', en: 'English' },
  },

  cleanUp: 'Remove every trace',
  cleanUpHow:
    'Takes every mark, sheet and choice of Appendix Check out of the workbook. What is yours stays.',
  cleanUpLook: 'Show what will be removed',
  cleanUpList: (marks, sheets) =>
    sheets === ''
      ? `Removes ${marks} marked areas.`
      : `Removes ${marks} marked areas and the sheets ${sheets}.`,
  noTraces: 'Nothing of ours is left in the workbook.',

  faults: {
    year: 'Write the year with four digits, such as 2024.',
    date: 'Write the date as 2024-07-09, or month and year as 2024-07.',
    score: 'Write a score from 0 to 100, such as 46.51.',
    'component-score': 'Write a score from 0 to 10, such as 6.72.',
    goal: 'Write the goal in points, such as > 50.',
    issuer: 'The name has more than 200 letters.',
  },
};
