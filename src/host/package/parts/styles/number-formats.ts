/** Format codes that stand in no file: the program that opens it knows them by number (ECMA-376 18.8.30). */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yyyy h:mm'],
  [37, '#,##0_);(#,##0)'],
  [38, '#,##0_);[Red](#,##0)'],
  [39, '#,##0.00_);(#,##0.00)'],
  [40, '#,##0.00_);[Red](#,##0.00)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58].map((id): [number, string] => [
    id,
    'm/d/yyyy',
  ]),
  ...[32, 33, 34, 35].map((id): [number, string] => [id, 'h:mm:ss']),
]);

const IDS: ReadonlyMap<string, number> = new Map(
  [...BUILT_IN].filter(([id]) => id < 27 || (id > 36 && id < 50)).map(([id, code]) => [code, id]),
);

export const FIRST_OWN_FORMAT = 164;

export const builtInFormat = (id: number): string => BUILT_IN.get(id) ?? 'General';

export const builtInId = (code: string): number | undefined => IDS.get(code);

/** What stands in quotes, after a backslash, or in brackets other than a time's says nothing of dates. */
const SILENT = /"[^"]*"?|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

export function isDateFormat(code: string): boolean {
  const first = code.replace(SILENT, '').split(';')[0] ?? '';
  return /[ymdhs]/i.test(first.replace(/General|E[+-]/gi, ''));
}

export const isTextFormat = (code: string): boolean => code === '@';
