import type { CellValue } from '../cell';
import type { Epoch } from '../workbook';
import { displayLocale, type DisplayLanguage, type DisplayLocale } from './display-locale';
import { readFormatCode, type Section } from './format-code';
import { formatDate } from './format-date';
import { formatNumber, plainPiece } from './format-number';
import { formatGeneral } from './general';

export interface DisplayOptions {
  readonly epoch: Epoch;
  readonly locale: DisplayLanguage;
}

const VIETNAMESE = 0x42a;
const SYSTEM_LONG_DATE = 0xf800;
const SYSTEM_TIME = 0xf400;

/** The text that a cell shows in a column that is wide enough: `formatValue(45658, 'dd/mm/yyyy', …)`. */
export function formatValue(
  value: CellValue,
  formatCode: string,
  { epoch, locale: language }: DisplayOptions,
): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  const locale = displayLocale(language);
  const sections = readFormatCode(
    locale.systemDates.get(formatCode.toLowerCase()) ?? (formatCode || 'General'),
  );
  if (typeof value === 'string') return formatText(value, sections, locale);
  const { section, signed } = chooseSection(value, sections);
  if (!section) return formatGeneral(value, locale.decimal);
  if (section.pieces.some(({ kind }) => kind === 'text'))
    return formatText(formatGeneral(value, locale.decimal), [section], locale);
  return shown(value, asked(section, locale), signed, epoch, ownLocale(section, locale));
}

function shown(
  value: number,
  section: Section,
  signed: boolean,
  epoch: Epoch,
  locale: DisplayLocale,
): string {
  if (section.isDate) return formatDate(value, section, epoch, locale);
  const text = formatNumber(Math.abs(value), section, locale);
  return signed && value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** `[$-F800]` is the long date of the system and `[$-F400]` its time, whatever else the code says. */
function asked(section: Section, locale: DisplayLocale): Section {
  const instead = { [SYSTEM_LONG_DATE]: locale.longDate, [SYSTEM_TIME]: 'h:mm:ss' }[section.language ?? 0];
  return instead === undefined ? section : (readFormatCode(instead)[0] ?? section);
}

/** A code may ask for the names of another language; separators stay those of the system. */
function ownLocale({ language }: Section, locale: DisplayLocale): DisplayLocale {
  if (language === undefined || language >= SYSTEM_TIME) return locale;
  const named = displayLocale((language & 0xffff) === VIETNAMESE ? 'vi' : 'en');
  return { ...named, decimal: locale.decimal, group: locale.group };
}

function formatText(text: string, sections: readonly Section[], locale: DisplayLocale): string {
  const last = sections.at(-1);
  const section = sections[3] ?? (last?.pieces.some(({ kind }) => kind === 'text') ? last : undefined);
  if (!section) return text;
  return section.pieces.map((piece) => (piece.kind === 'text' ? text : plainPiece(piece, locale))).join('');
}

interface Chosen {
  readonly section: Section | undefined;
  /** Whether a minus is to be shown: a section for negative numbers alone shows none. */
  readonly signed: boolean;
}

function chooseSection(value: number, sections: readonly Section[]): Chosen {
  const numeric = sections.slice(0, 3).filter((section, index) => index === 0 || !isTextOnly(section));
  if (numeric.some(({ condition }) => condition)) return chooseByCondition(value, numeric);
  const [first, negative, zero] = numeric;
  if (value < 0 && negative) return { section: negative, signed: false };
  if (value === 0 && zero) return { section: zero, signed: false };
  return { section: first, signed: true };
}

function chooseByCondition(value: number, sections: readonly Section[]): Chosen {
  const found = sections.findIndex(({ condition }, index) =>
    condition ? holds(value, condition.operator, condition.value) : index === sections.length - 1,
  );
  const section = sections[found] ?? sections.at(-1);
  return { section, signed: section?.condition?.operator.startsWith('<') !== true };
}

const isTextOnly = ({ pieces }: Section): boolean => pieces.some(({ kind }) => kind === 'text');

function holds(value: number, operator: string, bound: number): boolean {
  switch (operator) {
    case '<':
      return value < bound;
    case '<=':
      return value <= bound;
    case '>':
      return value > bound;
    case '>=':
      return value >= bound;
    case '=':
      return value === bound;
    default:
      return value !== bound;
  }
}
