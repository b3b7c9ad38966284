export { decimalMarkOf } from './decimal-mark';
export { decimalsShown, isDateFormat, isPercentFormat, showsDay } from './number-format';
export type { DecimalMark } from './read-number';
export { readNumber, writtenByExcel } from './read-number';
