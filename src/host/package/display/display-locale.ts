export type DisplayLanguage = 'vi' | 'en';

/** What the number formats of a system in this language show. */
export interface DisplayLocale {
  readonly decimal: string;
  readonly group: string;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** From Sunday on. */
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
  readonly am: string;
  readonly pm: string;
  /** What stands in files as the American date but means the date of the system. */
  readonly systemDates: ReadonlyMap<string, string>;
  readonly longDate: string;
}

const ENGLISH_MONTHS =
  'January February March April May June July August September October November December'.split(' ');
const ENGLISH_DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const english: DisplayLocale = {
  decimal: '.',
  group: ',',
  months: ENGLISH_MONTHS,
  shortMonths: ENGLISH_MONTHS.map((month) => month.slice(0, 3)),
  days: ENGLISH_DAYS,
  shortDays: ENGLISH_DAYS.map((day) => day.slice(0, 3)),
  am: 'AM',
  pm: 'PM',
  systemDates: new Map(),
  longDate: 'dddd, mmmm d, yyyy',
};

const vietnamese: DisplayLocale = {
  decimal: ',',
  group: '.',
  months: 'Một Hai Ba Tư Năm Sáu Bảy Tám Chín Mười Mười_Một Mười_Hai'
    .split(' ')
    .map((month) => `Tháng ${month.replace('_', ' ')}`),
  shortMonths: ENGLISH_MONTHS.map((_, month) => `Thg${month + 1}`),
  days: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  shortDays: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
  am: 'SA',
  pm: 'CH',
  systemDates: new Map([
    ['m/d/yyyy', 'dd/mm/yyyy'],
    ['m/d/yyyy h:mm', 'dd/mm/yyyy h:mm'],
    ['mm-dd-yy', 'dd/mm/yyyy'],
  ]),
  longDate: 'dd mmmm yyyy',
};

export const displayLocale = (language: DisplayLanguage): DisplayLocale =>
  language === 'vi' ? vietnamese : english;
