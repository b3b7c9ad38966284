import type { ChartFont, ChartLine, ChartTitle } from '../../../package';
import { invalidArgument } from '../../host-error';
import type { Sheet } from '../sheet';
import { change, partOf, seriesAt, wholeOf, type Chart, type Part } from './chart';
import { seriesName } from './points';

/** A text of a chart: its font, and how large it is where nothing says so. */
export interface TextPart {
  readonly font: Part<ChartFont>;
  readonly size: number;
}

export interface LinePart {
  readonly line: Part<ChartLine>;
  /** What it is drawn in where it says nothing. */
  readonly color: string;
}

/** Excel's own looks of what a chart does not state. */
export const TITLE_SIZE = 14;
export const TEXT_SIZE = 9;
export const AXIS_TITLE_SIZE = 10;
export const TEXT_COLOR = '#595959';
export const LINE_COLOR = '#D9D9D9';
export const LINE_WEIGHT = 0.75;

/** A font with all that it is shown in. */
export type ShownFont = { readonly [K in keyof ChartFont]-?: NonNullable<ChartFont[K]> };

export function fontOf({ font, size }: TextPart): ShownFont {
  const { chart } = font;
  const usual = chart.sheet.book.styles.styles.cellFormat(0).font.name;
  const around = chart.rule.font;
  const own = font.read();
  return {
    name: own.name ?? around.name ?? usual,
    size: own.size ?? around.size ?? size,
    bold: own.bold ?? around.bold ?? false,
    italic: own.italic ?? around.italic ?? false,
    underlined: own.underlined ?? around.underlined ?? false,
    color: own.color ?? around.color ?? TEXT_COLOR,
  };
}

/** All texts of a chart: setting the font of the whole sets theirs. */
function textsOf(chart: Chart): readonly Part<ChartFont>[] {
  const whole = wholeOf(chart);
  const [category, value] = [partOf(whole, 'categoryAxis'), partOf(whole, 'valueAxis')];
  return [
    partOf(whole, 'font'),
    partOf(partOf(whole, 'title'), 'font'),
    partOf(partOf(whole, 'legend'), 'font'),
    ...[category, value].flatMap((axis) => [partOf(axis, 'font'), partOf(partOf(axis, 'title'), 'font')]),
  ];
}

export const allTextsOf = (chart: Chart): Part<ChartFont> => ({
  chart,
  read: () => chart.rule.font,
  write(font) {
    for (const text of textsOf(chart)) text.write({ ...text.read(), ...font });
    chart.rule.series.forEach(({ labels }, index) => {
      if (labels)
        change(seriesAt(chart, index), { labels: { ...labels, font: { ...labels.font, ...font } } });
    });
  },
});

/** What a chart is called that has no text of its own: after its only series, or as yet nothing. */
export function titleText(chart: Chart): string {
  const { rule } = chart;
  const [only, ...others] = rule.series;
  if (rule.title.text !== undefined) return rule.title.text;
  return only && others.length === 0 ? seriesName(only, 0, chart) : 'Chart Title';
}

/** A title that is given a text is shown. */
export const setText = (title: Part<ChartTitle>, text: string): void =>
  change(title, { text, visible: true });

const COLOR = /^#?([0-9A-F]{6})$/i;

export function colorFrom(color: string): string {
  const digits = COLOR.exec(color)?.[1];
  if (digits === undefined) throw invalidArgument();
  return `#${digits.toUpperCase()}`;
}

/** The theme's colours for what stands side by side, where they stand among those of cells. */
const ACCENTS = [4, 5, 6, 7, 8, 9];

/** In which series are drawn, one after the other, that say nothing themselves. */
export const accentsOf = ({ book }: Sheet): readonly string[] =>
  ACCENTS.map((theme) => book.styles.styles.resolveColor({ theme }) ?? TEXT_COLOR);
