/** The API's words for what a file spells differently. Each pair of lists is one to one. */
export interface Words<A extends string, F extends string> {
  toApi(file: string): A;
  toFile(api: string): F;
}

export function words<A extends string, F extends string>(
  pairs: readonly (readonly [file: F, api: A])[],
  otherwise: readonly [F, A],
): Words<A, F> {
  const api = new Map<string, A>(pairs);
  const file = new Map<string, F>(pairs.map(([own, name]) => [name, own]));
  return {
    toApi: (name) => api.get(name) ?? otherwise[1],
    toFile: (name) => file.get(name) ?? otherwise[0],
  };
}

export const horizontalWords = words(
  [
    ['general', 'General'],
    ['left', 'Left'],
    ['center', 'Center'],
    ['right', 'Right'],
    ['fill', 'Fill'],
    ['justify', 'Justify'],
    ['centerContinuous', 'CenterAcrossSelection'],
    ['distributed', 'Distributed'],
  ],
  ['general', 'General'],
);

export const verticalWords = words(
  [
    ['top', 'Top'],
    ['center', 'Center'],
    ['bottom', 'Bottom'],
    ['justify', 'Justify'],
    ['distributed', 'Distributed'],
  ],
  ['bottom', 'Bottom'],
);

export const visibilityWords = {
  toApi: { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' },
  toFile: { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' },
} as const;

export const calculationWords = {
  toApi: { auto: 'Automatic', autoNoTable: 'AutomaticExceptTables', manual: 'Manual' },
  toFile: { Automatic: 'auto', AutomaticExceptTables: 'autoNoTable', Manual: 'manual' },
} as const;

export const underlineWords = {
  toApi: {
    none: 'None',
    single: 'Single',
    double: 'Double',
    singleAccounting: 'SingleAccountant',
    doubleAccounting: 'DoubleAccountant',
  },
  toFile: {
    None: 'none',
    Single: 'single',
    Double: 'double',
    SingleAccountant: 'singleAccounting',
    DoubleAccountant: 'doubleAccounting',
  },
} as const;

/** A file has one word for a border where the API has a style and a weight. */
const borders = {
  none: ['None', 'Thin'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  hair: ['Continuous', 'Hairline'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dotted: ['Dot', 'Thin'],
  double: ['Double', 'Thick'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
} as const;

export type LineStyle = (typeof borders)[keyof typeof borders][0];
export type LineWeight = (typeof borders)[keyof typeof borders][1];

const known = new Map<string, readonly [LineStyle, LineWeight]>(Object.entries(borders));

export const lineOf = (file: string): readonly [style: LineStyle, weight: LineWeight] =>
  known.get(file) ?? borders.none;

/** The file's word that comes nearest: a dotted line has one weight only. */
export function lineForFile(style: LineStyle, weight: LineWeight): string {
  const exact = [...known].find(([, line]) => line[0] === style && line[1] === weight);
  const near = exact ?? [...known].find(([, line]) => line[0] === style);
  return near?.[0] ?? 'none';
}
