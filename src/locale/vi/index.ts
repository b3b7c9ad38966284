import { callFaults } from './call-faults';
import { fileFaults, sheetMissing } from './file-faults';
import { findingsSheet } from './findings-sheet';
import { help } from './help';
import { merging } from './merging';
import { reasons } from './reasons';
import { refusals } from './refusals';
import { report } from './report';
import { summary } from './summary';
import { words } from './words';

/** The Vietnamese wording comes first: it decides what there is to say, every other language follows it. */
export const vi = {
  callFaults,
  fileFaults,
  findingsSheet,
  help,
  merging,
  reasons,
  refusals,
  report,
  sheetMissing,
  summary,
  words,
};

export type Dictionary = typeof vi;
