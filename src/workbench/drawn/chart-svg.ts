import type { ShownFont, ShownLine } from '../../host/model';
import { fontFamily } from '../sheet/font-family';
import type { Measure, Picture, PictureText } from './picture';

const SVG = 'http://www.w3.org/2000/svg';

/** A picture as an SVG of its size; a point is a unit, so it grows with the sheet. */
export function chartSvg(
  { axes, bars, lines, texts }: Picture,
  width: number,
  height: number,
): SVGSVGElement {
  const svg = made('svg', { viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none' });
  const drawLine = ({ from, line, to }: Picture['lines'][number]): SVGElement =>
    made('line', { x1: from[0], y1: from[1], x2: to[0], y2: to[1], ...stroke(line) });
  svg.append(
    ...lines.map(drawLine),
    ...bars.map(({ fill = 'none', height: high, line, width: wide, x, y }) =>
      made('rect', { x, y, width: wide, height: high, fill, ...stroke(line) }),
    ),
    ...axes.map(drawLine),
    ...texts.map(textElement),
  );
  return svg;
}

function textElement({ anchor, font, isUpright, text, x, y }: PictureText): SVGElement {
  const element = made('text', {
    x,
    y,
    fill: font.color,
    'text-anchor': anchor,
    'dominant-baseline': 'central',
    ...(isUpright ? { transform: `rotate(-90 ${x} ${y})` } : {}),
  });
  element.style.font = cssFont(font);
  if (font.underlined) element.style.textDecoration = 'underline';
  element.textContent = text;
  return element;
}

const stroke = (line: ShownLine | undefined): Readonly<Record<string, string | number>> =>
  line ? { stroke: line.color, 'stroke-width': line.weight } : {};

function made<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes))
    element.setAttribute(
      attribute,
      typeof value === 'number' ? String(Math.round(value * 100) / 100) : value,
    );
  return element;
}

const cssFont = ({ bold, italic, name, size }: ShownFont): string =>
  `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${size}px ${fontFamily(name)}`;

/** Measures in the page's own fonts. */
export function pageMeasure(): Measure {
  const pen = document.createElement('canvas').getContext('2d');
  return (text, font) => {
    if (!pen) return (text.length * font.size) / 2;
    pen.font = cssFont(font);
    return pen.measureText(text).width;
  };
}
