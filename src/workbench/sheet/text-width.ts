const pen = document.createElement('canvas').getContext('2d');
const digits = new Map<string, ReadonlyMap<string, number>>();

const LETTERS = '0123456789.,-+%/ #()';

function widthsIn(font: string): ReadonlyMap<string, number> {
  const known = digits.get(font);
  if (known) return known;
  const widths = new Map<string, number>();
  if (pen) {
    pen.font = font;
    for (const letter of LETTERS) widths.set(letter, pen.measureText(letter).width);
  }
  digits.set(font, widths);
  return widths;
}

/** How wide a figure is in a font, told from its letters: figures are not kerned. */
export function figureWidth(font: string): (text: string) => number {
  const widths = widthsIn(font);
  const usual = widths.get('0') ?? 7;
  return (text) => {
    let width = 0;
    for (const letter of text) width += widths.get(letter) ?? usual;
    return width;
  };
}
