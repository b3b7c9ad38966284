import type { Texts } from '..';

export const report: Texts['report'] = {
  notYet: 'This version does not yet make the report in Excel.',
};
