import type { Epoch } from '../workbook';
import { dateParts, type DateParts } from './date-parts';
import type { DisplayLocale } from './display-locale';
import type { Piece, Section } from './format-code';

type DatePiece = Extract<Piece, { kind: 'date' }>;

/** What a cell shows that is too narrow, or that holds a date before all dates. */
const NO_DATE = '########';

export function formatDate(serial: number, section: Section, epoch: Epoch, locale: DisplayLocale): string {
  const fraction = section.pieces.find((piece) => piece.kind === 'date' && piece.unit === 'fraction');
  const parts = dateParts(serial, epoch, fraction?.kind === 'date' ? Math.min(3, fraction.length) : 0);
  if (!parts) return NO_DATE;
  const halved = section.pieces.some(({ kind }) => kind === 'half-day');
  return section.pieces.map((piece) => shownPiece(piece, parts, locale, halved)).join('');
}

function shownPiece(piece: Piece, parts: DateParts, locale: DisplayLocale, halved: boolean): string {
  switch (piece.kind) {
    case 'literal':
      return piece.text;
    case 'slash':
      return '/';
    case 'point':
      return locale.decimal;
    case 'comma':
      return ',';
    case 'number':
      return String(piece.value);
    case 'half-day':
      return halfDay(parts, locale, piece.short);
    case 'elapsed':
      return String(elapsed(parts.serial, piece.unit)).padStart(piece.length, '0');
    case 'date':
      return shownUnit(piece, parts, locale, halved);
    default:
      return '';
  }
}

function shownUnit(
  { unit, length }: DatePiece,
  parts: DateParts,
  locale: DisplayLocale,
  halved: boolean,
): string {
  const padded = (value: number): string => String(value).padStart(Math.min(2, length), '0');
  switch (unit) {
    case 'y':
      return shownYear(parts.year, length);
    case 'month':
      return monthName(parts.month, length, locale) ?? padded(parts.month);
    case 'd':
      return dayName(parts.weekday, length, locale) ?? padded(parts.day);
    case 'h':
      return padded(halved ? onDial(parts.hour) : parts.hour);
    case 'minute':
    case 'm':
      return padded(parts.minute);
    case 's':
      return padded(parts.second);
    case 'fraction':
      return locale.decimal + parts.fraction;
  }
}

const shownYear = (year: number, length: number): string =>
  length <= 2 ? String(year % 100).padStart(2, '0') : String(year).padStart(4, '0');

const onDial = (hour: number): number => ((hour + 11) % 12) + 1;

function dayName(weekday: number, length: number, locale: DisplayLocale): string | undefined {
  if (length >= 4) return locale.days[weekday];
  return length === 3 ? locale.shortDays[weekday] : undefined;
}

function monthName(month: number, length: number, locale: DisplayLocale): string | undefined {
  if (length === 3) return locale.shortMonths[month - 1];
  if (length === 4) return locale.months[month - 1];
  return length === 5 ? locale.months[month - 1]?.slice(0, 1) : undefined;
}

const halfDay = ({ hour }: DateParts, { am, pm }: DisplayLocale, short: boolean): string => {
  const word = hour < 12 ? am : pm;
  return short ? word.slice(0, 1) : word;
};

function elapsed(serial: number, unit: 'h' | 'm' | 's'): number {
  const units = { h: 24, m: 1440, s: 86_400 };
  return Math.floor(serial * units[unit] + 1e-6);
}
