/**
 * The arrows of docs/architecture.md: what each folder of src may import. What is not named is an error.
 * A folder inside another (host/model) has arrows of its own.
 */
const core = ['summary', 'gaps', 'rules', 'frameworks', 'appendix', 'locale'];

export const arrows = {
  workbench: ['taskpane', 'commands', 'host', 'locale'],
  taskpane: ['app', ...core],
  commands: ['app', 'locale'],
  cli: ['app', 'host', ...core],
  app: ['excel', ...core],
  excel: core,
  summary: ['gaps', 'rules', 'frameworks', 'appendix', 'locale'],
  rules: ['gaps', 'frameworks', 'appendix'],
  gaps: ['frameworks', 'appendix'],
  frameworks: ['appendix'],
  appendix: [],
  locale: ['rules', 'gaps', 'frameworks', 'appendix'],
  host: ['host/package', 'host/model', 'host/richapi'],
  'host/package': [],
  'host/model': ['host/package'],
  'host/richapi': ['host/model'],
};

/** Folders that compute and do nothing else: no Office, no page, no clock, no files. */
export const pure = ['summary', 'gaps', 'rules', 'frameworks', 'appendix', 'locale'];
