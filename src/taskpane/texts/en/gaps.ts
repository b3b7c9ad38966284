import type { Texts } from '..';

export const gaps: Texts['gaps'] = {
  notYet:
    'This version does not yet make the sheet of gaps in Excel. The command "soat gaps" computes gaps from a file.',
};
