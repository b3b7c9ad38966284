export { isAbsent } from './absent';
export { decimalMarkOf } from './decimal-mark';
export { decimalsShown, isDateFormat, isPercentFormat, showsDay } from './number-format';
export type { ScoreContext } from './read-baseline';
export { percentOf, readBaseline } from './read-baseline';
export type { DecimalMark } from './read-number';
export { readNumber, writtenByExcel } from './read-number';
