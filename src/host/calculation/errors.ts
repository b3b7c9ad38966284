import type { CellError } from '../package';

const error = (name: string): CellError => ({ error: name });

export const DIVISION_BY_ZERO = error('#DIV/0!');
export const NOT_AVAILABLE = error('#N/A');
export const UNKNOWN_NAME = error('#NAME?');
export const NO_NUMBER = error('#NUM!');
export const NO_REFERENCE = error('#REF!');
export const WRONG_VALUE = error('#VALUE!');

export const isError = (value: unknown): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value;
