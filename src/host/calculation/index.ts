export { NO_REFERENCE, UNKNOWN_NAME, WRONG_VALUE } from './errors';
export { evaluate } from './evaluate';
export { parseFormula } from './parse';
export { Remembered } from './remembered';
export type { Bound, Reference, SheetValues, Spelling } from './surroundings';
export type { Formula, TablePart, WrittenReference } from './syntax';
export { areaOfPart, placeOf, readTablePart } from './table-part';
