import { openWorkbook } from '../host';

export const open = openWorkbook;
