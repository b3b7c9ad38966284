import type { Color } from '../../style';

/** Colours by index as every workbook has them unless it states its own (ECMA-376 18.8.27). */
const STANDARD = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
)
  .split(' ')
  .map((rgb) => `#${rgb}`);

/** Of a workbook without theme: Office's own. */
export const OFFICE_THEME =
  '000000 FFFFFF 44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'
    .split(' ')
    .map((rgb) => `#${rgb}`);

/** Where a theme index stands in the order of the theme's part: light and dark are exchanged in pairs. */
const IN_THEME = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];

export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** `#RRGGBB`, or nothing where the colour is automatic or the palette has none. */
export function resolveColor(color: Color | undefined, palette: Palette): string | undefined {
  if (!color || 'automatic' in color) return undefined;
  const plain =
    'rgb' in color
      ? color.rgb
      : 'theme' in color
        ? palette.theme[IN_THEME[color.theme] ?? -1]
        : (palette.indexed[color.indexed] ?? STANDARD[color.indexed]);
  return plain !== undefined && color.tint !== undefined ? tinted(plain, color.tint) : plain;
}

/** Lightness moves towards black or white by the tint (ECMA-376 18.8.19). */
const tinted = (rgb: string, tint: number): string =>
  relit(rgb, (lightness) => (tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint));

/** A colour of another lightness; hue and saturation stay. */
export function relit(rgb: string, relight: (lightness: number) => number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  const highest = Math.max(...channels);
  const lowest = Math.min(...channels);
  const lightness = (highest + lowest) / 2;
  const chroma = highest - lowest;
  const moved = Math.min(1, Math.max(0, relight(lightness)));
  const reach = 1 - Math.abs(2 * lightness - 1);
  const saturation = reach === 0 ? 0 : chroma / reach;
  const newChroma = saturation * (1 - Math.abs(2 * moved - 1));
  const shade = (channel: number): number =>
    chroma === 0 ? moved : moved + ((channel - lightness) / chroma) * newChroma;
  return `#${channels.map((channel) => hex(shade(channel))).join('')}`;
}

const hex = (channel: number): string =>
  Math.round(Math.min(1, Math.max(0, channel)) * 255)
    .toString(16)
    .padStart(2, '0')
    .toUpperCase();
