import type { ShownChart, ShownSeries } from '../../host/model';
import { frameOf } from './frame';
import {
  lineHeight,
  type Box,
  type Measure,
  type Picture,
  type PictureBar,
  type PictureLine,
  type PictureText,
} from './picture';
import { isFarSide, namesAreFar, plotOf, shownTicks, type Plot } from './plot';

const GAP = 4;

/** A chart of a size in points, as Excel lays one out. */
export function chartPicture(chart: ShownChart, width: number, height: number, measure: Measure): Picture {
  const frame = frameOf(chart, width, height, measure);
  const plot = plotOf(chart, frame.rest, measure);
  const bars = chart.series.map((series, at) => barsOf(chart, plot, series, at));
  return {
    lines: gridlines(chart, plot),
    bars: [...bars.flat(), ...frame.keys],
    axes: axisLines(chart, plot),
    texts: [
      ...frame.texts,
      ...names(chart, plot),
      ...figures(chart, plot),
      ...chart.series.flatMap((series, at) => labels(series, plot, bars[at] ?? [])),
    ],
  };
}

/** A box along the values from one place to another, across the categories so wide. */
const across = ({ isBar }: Plot, from: number, to: number, start: number, wide: number): Box =>
  isBar
    ? { x: Math.min(from, to), y: start, width: Math.abs(to - from), height: wide }
    : { x: start, y: Math.min(from, to), width: wide, height: Math.abs(to - from) };

/** A bar with what its label must know: where along the values it begins and ends, and which way it goes. */
interface Bar extends PictureBar {
  readonly category: number;
  readonly base: number;
  readonly end: number;
  readonly way: 1 | -1;
}

/** The bars of a series, beside those of the others: the gap is told in bars, and so is what they overlap. */
function barsOf(chart: ShownChart, plot: Plot, own: ShownSeries, place: number): readonly Bar[] {
  const { categoryAxis, direction, gapWidth, overlap, scale, series } = chart;
  const { base } = plot;
  const apart = 1 - overlap / 100;
  const wide = plot.band / (1 + (series.length - 1) * apart + gapWidth / 100);
  // A bar chart that is not reversed runs from bottom to top, and so do the series within a category.
  const isBackwards = (direction === 'bar') !== categoryAxis.isReversed;
  const turn = isBackwards ? series.length - 1 - place : place;
  const inset = (gapWidth / 200) * wide + turn * apart * wide;
  const forward = plot.valueAt(scale.maximum) > plot.valueAt(scale.minimum) ? 1 : -1;
  return own.heights.flatMap((height, category) => {
    if (height === undefined) return [];
    const end = plot.valueAt(height);
    const box = across(plot, base, end, plot.bandAt(category) + inset, wide);
    const way = end === base ? forward : end > base ? 1 : -1;
    return [{ ...box, fill: own.fill, line: own.line, category, base, end, way }];
  });
}

function labels({ labels: own }: ShownSeries, { isBar }: Plot, bars: readonly Bar[]): readonly PictureText[] {
  if (!own) return [];
  const { font, position, texts } = own;
  const room = isBar ? GAP : lineHeight(font) / 2 + 1;
  return bars.map(({ base, category, end, height, way, width, x, y }): PictureText => {
    const text = texts[category] ?? '';
    const at = {
      outEnd: end + way * room,
      inEnd: end - way * room,
      inBase: base + way * room,
      ctr: (base + end) / 2,
    }[position];
    if (!isBar) return { text, font, x: x + width / 2, y: at, anchor: 'middle' };
    const goesOn = way > 0 === (position === 'outEnd' || position === 'inBase');
    const anchor = position === 'ctr' ? 'middle' : goesOn ? 'start' : 'end';
    return { text, font, x: at, y: y + height / 2, anchor };
  });
}

function names(chart: ShownChart, plot: Plot): readonly PictureText[] {
  const { categoryAxis } = chart;
  const high = lineHeight(categoryAxis.font);
  const isFar = namesAreFar(chart);
  const { box, isBar } = plot;
  const isBesideAxis = categoryAxis.labels === 'nextTo';
  return plot.labels.flatMap((lines, category) => {
    const middle = plot.bandAt(category) + plot.band / 2;
    return lines.map((text, line): PictureText => {
      if (isBar) {
        const edge = isFar ? box.x + box.width : box.x;
        const x = (isBesideAxis ? plot.base : edge) + (isFar ? GAP : -GAP);
        const y = middle + (line - (lines.length - 1) / 2) * high;
        return { text, font: categoryAxis.font, x, y, anchor: isFar ? 'start' : 'end' };
      }
      const edge = isFar ? box.y : box.y + box.height;
      const start = isBesideAxis ? plot.base : edge;
      const y = isFar ? start - GAP - (lines.length - line - 0.5) * high : start + GAP + (line + 0.5) * high;
      return { text, font: categoryAxis.font, x: middle, y, anchor: 'middle' };
    });
  });
}

function figures(chart: ShownChart, { box, isBar, valueAt }: Plot): readonly PictureText[] {
  const { font } = chart.valueAxis;
  const isFar = isFarSide(chart);
  const half = lineHeight(font) / 2;
  return shownTicks(chart).map(({ text, value }) =>
    isBar
      ? {
          text,
          font,
          x: valueAt(value),
          y: isFar ? box.y - GAP / 2 - half : box.y + box.height + GAP / 2 + half,
          anchor: 'middle',
        }
      : {
          text,
          font,
          x: isFar ? box.x + box.width + GAP : box.x - GAP,
          y: valueAt(value),
          anchor: isFar ? 'start' : 'end',
        },
  );
}

function gridlines(
  { categories, categoryAxis, ticks, valueAxis }: ShownChart,
  plot: Plot,
): readonly PictureLine[] {
  const { gridlines: own } = valueAxis;
  const { gridlines: crossing } = categoryAxis;
  const along = own ? ticks.map(({ value }) => crossLine(plot, plot.valueAt(value), own)) : [];
  const between = crossing
    ? [...categories.keys()].map((at) => bandLine(plot, plot.bandAt(at), crossing))
    : [];
  return [...along, ...between];
}

/** A line at a value, from the first category to the last. */
const crossLine = ({ box, isBar }: Plot, at: number, line: PictureLine['line']): PictureLine =>
  isBar
    ? { from: [at, box.y], to: [at, box.y + box.height], line }
    : { from: [box.x, at], to: [box.x + box.width, at], line };

/** A line between categories, along all values. */
const bandLine = ({ box, isBar }: Plot, at: number, line: PictureLine['line']): PictureLine =>
  isBar
    ? { from: [box.x, at], to: [box.x + box.width, at], line }
    : { from: [at, box.y], to: [at, box.y + box.height], line };

function axisLines(chart: ShownChart, plot: Plot): readonly PictureLine[] {
  const { categoryAxis, valueAxis } = chart;
  const { box, isBar } = plot;
  const own = categoryAxis.isVisible ? categoryAxis.line : undefined;
  const other = valueAxis.isVisible ? valueAxis.line : undefined;
  const far = isBar ? box.y : box.x + box.width;
  const near = isBar ? box.y + box.height : box.x;
  return [
    ...(own ? [crossLine(plot, plot.base, own)] : []),
    ...(other ? [bandLine(plot, isFarSide(chart) ? far : near, other)] : []),
  ];
}
