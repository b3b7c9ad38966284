/** How a person writes numbers and dates. */
export interface Culture {
  readonly name: 'vi-VN' | 'en-US';
  readonly language: 'vi' | 'en';
  readonly decimal: string;
  readonly group: string;
  readonly dayFirst: boolean;
  /** The format that Excel gives a cell in which a date is typed. */
  readonly shortDate: string;
}

export const cultures = {
  'vi-VN': {
    name: 'vi-VN',
    language: 'vi',
    decimal: ',',
    group: '.',
    dayFirst: true,
    shortDate: 'dd/mm/yyyy',
  },
  'en-US': {
    name: 'en-US',
    language: 'en',
    decimal: '.',
    group: ',',
    dayFirst: false,
    shortDate: 'm/d/yyyy',
  },
} as const satisfies Record<string, Culture>;
