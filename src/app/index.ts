export type { CheckedBook } from './check-grids';
export { checkGrids } from './check-grids';
export type { ComputedAppendix } from './gaps-of-workbook';
export { gapsOfWorkbook } from './gaps-of-workbook';
export { readGrids } from './read-grids';
export { kindName } from '../excel/names';
