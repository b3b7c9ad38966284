import type { Dictionary } from '../vi';

export const merging: Dictionary['merging'] = {
  appendix: (framework) => (framework === null ? 'Merged appendix' : `Merged ${framework} appendix`),
  contradictions: {
    name: 'Contradictions',
    title: 'WHERE THE FILES DO NOT AGREE',
    subtitle: 'Each version has a row of its own in the merged appendix; once agreed, keep one.',
    none: 'The files agree about baselines, targets, leads and timelines.',
    heads: {
      number: 'No.',
      code: 'Code',
      indicator: 'Indicator',
      field: 'Told differently',
      value: 'Told as',
      file: 'File',
      sheet: 'Sheet',
      row: 'Row',
      decision: 'Agreed',
    },
    fields: {
      baseline: 'Baseline',
      baselineRank: 'Baseline rank',
      target: 'Target',
      targetRank: 'Target rank',
      lead: 'Lead',
      timeline: 'Timeline',
    },
    targetOf: (year) => `Target ${year}`,
  },
  shares: {
    name: 'Who sent what',
    title: 'WHO HAS SENT WHAT',
    heads: {
      number: 'No.',
      unit: 'Sent by',
      file: 'File',
      sheet: 'Sheet',
      records: 'Rows',
      shared: 'In other files too',
      contradicted: 'Contradicted',
      status: 'Status',
    },
    statuses: {
      base: 'Base appendix',
      sent: 'Sent',
      silent: 'Nothing sent',
      noAppendix: 'No appendix found',
      unread: (why) => `Not readable: ${why}`,
      otherYears: (years) => `Sent; about ${years}, unlike the base appendix`,
    },
    noBase: 'No file is clearly the base appendix, so nobody can tell who has sent nothing.',
    nameBase: 'Name it with --base FILE.',
  },
  told: {
    merged: (records, files) => `Merged ${records} rows from ${files} files.`,
    base: (file) => `Base appendix: ${file}.`,
    shared: (records) => `${records} rows stand in several files.`,
    contradictions: (count) =>
      count === 0
        ? 'The files agree.'
        : `${count} things are told differently: see the sheet Contradictions.`,
    silent: (units) => `Nothing sent by: ${units}.`,
    noAppendix: (file) => `${file}: no appendix found.`,
    nothing: 'no file has an appendix to merge.',
  },
};
