import type { Texts } from '..';

export const settings: Texts['settings'] = {
  cleanUp: 'Remove every trace',
  cleanUpList: (marks, sheets) =>
    sheets === ''
      ? `Removes ${marks} marked areas.`
      : `Removes ${marks} marked areas and the sheets ${sheets}.`,
  noTraces: 'Nothing of ours is left in the workbook.',
};
