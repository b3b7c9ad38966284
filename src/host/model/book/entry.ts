import type { CellValue, Epoch } from '../../package';
import type { Culture } from './culture';
import { serialOf } from './serial';

/** What becomes of something typed into a cell. */
export interface Entry {
  readonly value: CellValue;
  readonly formula?: string;
  /** The format that the reading brings along where the cell has none. */
  readonly numberFormat?: string;
  /** Whether an apostrophe in front said that this is a text. */
  readonly isQuoted?: boolean;
}

export interface EntryRules {
  readonly culture: Culture;
  readonly epoch: Epoch;
  /** The year that a date without one is given. */
  readonly year: number;
}

/** What begins otherwise is a text, and most cells are. */
const MAY_BE_MORE = /^[\s\d+\-.,'=@#TF]/i;

const ERRORS = /^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/i;

/** Reads a text as Excel does when it is typed: a formula, a number, a date, an error, else the text itself. */
export function readEntry(typed: string, rules: EntryRules): Entry {
  if (typed === '') return { value: null };
  if (!MAY_BE_MORE.test(typed)) return { value: typed };
  // The apostrophe is no part of the text: the cell's format keeps it.
  if (typed.startsWith("'")) return { value: typed.slice(1), isQuoted: true };
  const formula = formulaOf(typed, rules);
  if (formula !== undefined) return { value: null, formula };
  if (/^(?:true|false)$/i.test(typed)) return { value: typed.toLowerCase() === 'true' };
  if (ERRORS.test(typed)) return { value: { error: typed.toUpperCase() } };
  return readNumber(typed, rules.culture) ?? readDate(typed, rules) ?? { value: typed };
}

/** `+`, `-` and `@` start a formula too, unless a mere number follows. */
function formulaOf(typed: string, { culture }: EntryRules): string | undefined {
  if (typed.length < 2) return undefined;
  if (typed.startsWith('=')) return typed.slice(1);
  if (typed.startsWith('@')) return typed.slice(1);
  if (!/^[+-]/.test(typed) || readNumber(typed, culture)) return undefined;
  return typed.startsWith('+') ? typed.slice(1) : typed;
}

function readNumber(typed: string, culture: Culture): Entry | undefined {
  const match = numberPattern(culture).exec(typed);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = '', percent = ''] = match;
  if (whole === '' && fraction === '') return undefined;
  const number = Number(`${sign}${whole.replaceAll(culture.group, '') || '0'}.${fraction || '0'}${exponent}`);
  const value = percent ? number / 100 : number;
  const numberFormat = numberFormatOf(whole.includes(culture.group), fraction !== '', exponent, percent);
  return numberFormat === undefined ? { value } : { value, numberFormat };
}

const patterns = new Map<Culture, RegExp>();

function numberPattern(culture: Culture): RegExp {
  const { decimal, group } = culture;
  const whole = `\\d+|\\d{1,3}(?:\\${group}\\d{3})+`;
  const known =
    patterns.get(culture) ??
    new RegExp(`^\\s*([+-]?)(${whole})?(?:\\${decimal}(\\d*))?(e[+-]?\\d+)?\\s*(%?)\\s*$`, 'i');
  patterns.set(culture, known);
  return known;
}

/** The way in which a number was typed is the way in which it is shown. */
function numberFormatOf(
  isGrouped: boolean,
  hasFraction: boolean,
  exponent: string,
  percent: string,
): string | undefined {
  if (percent) return hasFraction ? '0.00%' : '0%';
  if (exponent) return '0.00E+00';
  if (!isGrouped) return undefined;
  return hasFraction ? '#,##0.00' : '#,##0';
}

function readDate(typed: string, { culture, epoch, year }: EntryRules): Entry | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(typed);
  if (iso) return dated(iso[1], iso[2], iso[3], epoch, culture.shortDate);
  const full = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(typed);
  if (full) {
    const [, first, second, fullYear] = full;
    const [day, month] = culture.dayFirst ? [first, second] : [second, first];
    return dated(fullYear, month, day, epoch, culture.shortDate);
  }
  const monthly = /^(\d{1,2})[-/](\d{4})$/.exec(typed);
  if (monthly) return dated(monthly[2], monthly[1], '1', epoch, 'mmm-yy');
  const daily = /^(\d{1,2})[-/](\d{1,2})$/.exec(typed);
  if (!daily) return undefined;
  const [day, month] = culture.dayFirst ? [daily[1], daily[2]] : [daily[2], daily[1]];
  return dated(String(year), month, day, epoch, 'd-mmm');
}

function dated(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  epoch: Epoch,
  numberFormat: string,
): Entry | undefined {
  const value = serialOf(Number(year), Number(month), Number(day), epoch);
  return value === undefined ? undefined : { value, numberFormat };
}
