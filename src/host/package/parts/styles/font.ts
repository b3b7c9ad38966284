import type { Font, Underline, VerticalPosition } from '../../style';
import { choice, decimal, flag } from '../../xml/attributes';
import { readChildren } from '../../xml/read';
import type { XmlScanner } from '../../xml/scanner';
import { MAIN } from '../namespaces';
import { readColor } from './color';

const UNDERLINES: readonly [Underline, ...Underline[]] = [
  'single',
  'none',
  'double',
  'singleAccounting',
  'doubleAccounting',
];
const POSITIONS: readonly [VerticalPosition, ...VerticalPosition[]] = [
  'baseline',
  'superscript',
  'subscript',
];

type Stated = { -readonly [Property in keyof Font]?: Font[Property] };

/** What a font states; a run of text names its font `rFont`, all others `name`. */
export function readFont(scanner: XmlScanner): Partial<Font> {
  const font: Stated = {};
  const name = (): void => {
    const value = scanner.attribute('val');
    if (value !== undefined) font.name = value;
  };
  readChildren(scanner, MAIN, {
    name,
    rFont: name,
    sz: () => {
      const size = decimal(scanner, 'val');
      if (size !== undefined) font.size = size;
    },
    b: () => (font.bold = flag(scanner, 'val', true)),
    i: () => (font.italic = flag(scanner, 'val', true)),
    strike: () => (font.strike = flag(scanner, 'val', true)),
    u: () => (font.underline = choice(scanner, 'val', UNDERLINES)),
    vertAlign: () => (font.position = choice(scanner, 'val', POSITIONS)),
    color: () => (font.color = readColor(scanner)),
  });
  return font;
}

export const NO_FONT: Font = {
  name: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  underline: 'none',
  strike: false,
  position: 'baseline',
  color: undefined,
};
