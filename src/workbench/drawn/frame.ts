import type { ShownChart } from '../../host/model';
import { lineHeight, type Box, type Measure, type PictureBar, type PictureText } from './picture';
import { wrapped } from './wrap';

/** What stands around the plot: title, legend, titles of axes; and what they leave of the chart. */
export interface Frame {
  readonly rest: Box;
  readonly texts: readonly PictureText[];
  readonly keys: readonly PictureBar[];
}

const MARGIN = 8;
const GAP = 6;
const KEY = 7;
const BETWEEN = 12;
const MOST_TITLE_LINES = 3;

export function frameOf(chart: ShownChart, width: number, height: number, measure: Measure): Frame {
  const whole = { x: MARGIN, y: MARGIN, width: width - 2 * MARGIN, height: height - 2 * MARGIN };
  const title = titled(chart, whole, measure);
  const legend = legendOf(chart, title.rest, measure);
  const axes = axisTitles(chart, legend.rest);
  return {
    rest: axes.rest,
    texts: [...title.texts, ...legend.texts, ...axes.texts],
    keys: legend.keys,
  };
}

function titled({ title }: ShownChart, box: Box, measure: Measure): Frame {
  if (!title) return { rest: box, texts: [], keys: [] };
  const high = lineHeight(title.font);
  const lines = wrapped(title.text, title.font, box.width, MOST_TITLE_LINES, measure);
  const taken = lines.length * high + GAP;
  return {
    rest: { ...box, y: box.y + taken, height: box.height - taken },
    texts: lines.map((text, at) => ({
      text,
      x: box.x + box.width / 2,
      y: box.y + (at + 0.5) * high,
      anchor: 'middle',
      font: title.font,
    })),
    keys: [],
  };
}

function legendOf(chart: ShownChart, box: Box, measure: Measure): Frame {
  const { legend, series } = chart;
  if (!legend) return { rest: box, texts: [], keys: [] };
  const { font, position } = legend;
  const isBeside = position !== 'b' && position !== 't';
  const most = isBeside ? box.width / 3 : box.width;
  const names = series.map(({ name }) => wrapped(name, font, most - KEY - GAP, 1, measure)[0] ?? '');
  const widths = names.map((name) => KEY + GAP + measure(name, font));
  const high = lineHeight(font);
  const rows = isBeside ? names.map((_, at) => [at]) : packed(widths, box.width);
  const taken = isBeside ? Math.max(0, ...widths) + BETWEEN : rows.length * high + GAP;
  const top =
    position === 'b'
      ? box.y + box.height - rows.length * high
      : isBeside
        ? middleOf(box, rows.length * high)
        : box.y;
  const texts: PictureText[] = [];
  const keys: PictureBar[] = [];
  rows.forEach((row, line) => {
    const wide = row.reduce((sum, at) => sum + (widths[at] ?? 0), 0) + BETWEEN * (row.length - 1);
    let x = isBeside
      ? position === 'l'
        ? box.x
        : box.x + box.width - taken + BETWEEN
      : box.x + (box.width - wide) / 2;
    const y = top + (line + 0.5) * high;
    for (const at of row) {
      const { fill, line: stroke } = series[at] ?? {};
      keys.push({ x, y: y - KEY / 2, width: KEY, height: KEY, fill, line: stroke });
      texts.push({ x: x + KEY + GAP / 2, y, text: names[at] ?? '', anchor: 'start', font });
      x += (widths[at] ?? 0) + BETWEEN;
    }
  });
  return { rest: without(box, position, taken), texts, keys };
}

const middleOf = (box: Box, height: number): number => box.y + (box.height - height) / 2;

/** Names one after the other, in as many rows as they need. */
function packed(widths: readonly number[], room: number): readonly (readonly number[])[] {
  const rows: number[][] = [];
  let used = Infinity;
  widths.forEach((width, at) => {
    if (used + BETWEEN + width > room) {
      rows.push([at]);
      used = width;
    } else {
      rows.at(-1)?.push(at);
      used += BETWEEN + width;
    }
  });
  return rows;
}

function without(box: Box, side: string, taken: number): Box {
  if (side === 't') return { ...box, y: box.y + taken, height: box.height - taken };
  if (side === 'b') return { ...box, height: box.height - taken };
  return { ...box, x: side === 'l' ? box.x + taken : box.x, width: box.width - taken };
}

/** Titles of axes: below that which lies, beside that which stands. */
function axisTitles({ categoryAxis, direction, valueAxis }: ShownChart, box: Box): Frame {
  const [lying, standing] = direction === 'bar' ? [valueAxis, categoryAxis] : [categoryAxis, valueAxis];
  const below = lying.isVisible ? lying.title : undefined;
  const beside = standing.isVisible ? standing.title : undefined;
  const low = below ? lineHeight(below.font) + GAP / 2 : 0;
  const left = beside ? lineHeight(beside.font) + GAP / 2 : 0;
  const rest = { ...box, x: box.x + left, width: box.width - left, height: box.height - low };
  return {
    rest,
    keys: [],
    texts: [
      ...(below
        ? [
            {
              text: below.text,
              x: rest.x + rest.width / 2,
              y: box.y + box.height - lineHeight(below.font) / 2,
              anchor: 'middle' as const,
              font: below.font,
            },
          ]
        : []),
      ...(beside
        ? [
            {
              text: beside.text,
              x: box.x + lineHeight(beside.font) / 2,
              y: rest.y + rest.height / 2,
              anchor: 'middle' as const,
              font: beside.font,
              isUpright: true,
            },
          ]
        : []),
    ],
  };
}
