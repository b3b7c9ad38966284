import type { Color, Styles, TableStyle } from '../../host/package';

type Family = 'lines' | 'head' | 'grid' | 'bands' | 'blocks' | 'plain' | 'dark';

/** How a built-in table style draws: which lines and fills, in tints of one colour of the theme. */
export interface TableColors {
  readonly family: Family;
  readonly strong: string;
  readonly soft: string;
  readonly softer: string;
}

const STYLE = /^TableStyle(Light|Medium|Dark)(\d+)$/;
const WHITE = '#FFFFFF';
const BLACK = '#000000';

/** Every seven styles are one way of drawing: in black, then in the six accents of the theme. */
const ways: Readonly<Record<string, readonly Family[]>> = {
  Light: ['lines', 'head', 'grid'],
  Medium: ['bands', 'blocks', 'plain', 'grid'],
  Dark: ['dark'],
};

export function tableColors({ name }: TableStyle, styles: Styles): TableColors | undefined {
  const [, kind = '', number] = STYLE.exec(name) ?? [];
  const at = Number(number) - 1;
  const family = ways[kind]?.[Math.floor(at / 7)] ?? ways[kind]?.at(-1);
  if (family === undefined) return undefined;
  const accent = at % 7;
  const tinted = (tint: number): string => {
    // Tints of black are made from white, as the theme's text is.
    const color: Color = accent === 0 ? { theme: 0, tint: -(1 - tint) / 3 } : { theme: 3 + accent, tint };
    return styles.resolveColor(color) ?? WHITE;
  };
  return {
    family,
    strong: accent === 0 ? BLACK : tinted(0),
    soft: tinted(0.6),
    softer: tinted(0.8),
  };
}
