import type { ApiClass, Members } from '../../api/member';
import type { ChartFont } from '../../../package';
import { invalidArgument } from '../../host-error';
import { change, partOf, wholeOf, type Chart } from '../../book/charts/chart';
import {
  allTextsOf,
  colorFrom,
  fontOf,
  LINE_COLOR,
  LINE_WEIGHT,
  TEXT_SIZE,
  type LinePart,
  type TextPart,
} from '../../book/charts/looks';
import { words } from '../../book/words';

const setFont = ({ font }: TextPart, part: ChartFont): void => change(font, part);

export const chartFont: ApiClass<'ChartFont'> = {
  members: {
    bold: { get: (text) => fontOf(text).bold, set: (text, bold) => setFont(text, { bold }) },
    color: {
      get: (text) => fontOf(text).color,
      set: (text, color) => setFont(text, { color: colorFrom(color) }),
    },
    italic: { get: (text) => fontOf(text).italic, set: (text, italic) => setFont(text, { italic }) },
    name: { get: (text) => fontOf(text).name, set: (text, name) => setFont(text, { name }) },
    size: {
      get: (text) => fontOf(text).size,
      set(text, size) {
        if (!(size >= 1 && size <= 409)) throw invalidArgument();
        setFont(text, { size });
      },
    },
    underline: {
      get: (text) => (fontOf(text).underlined ? 'Single' : 'None'),
      set: (text, underline) => setFont(text, { underlined: underline === 'Single' }),
    },
  },
};

export const chartFill: ApiClass<'ChartFill'> = {
  members: {
    clear: { answers: false, call: (fill) => fill.write('none') },
    setSolidColor: { answers: false, call: (fill, color) => fill.write(colorFrom(color)) },
  },
};

const dashWords = words(
  [
    ['solid', 'Continuous'],
    ['dash', 'Dash'],
    ['dashDot', 'DashDot'],
    ['lgDashDotDot', 'DashDotDot'],
    ['sysDash', 'Dot'],
    ['sysDot', 'RoundDot'],
    ['none', 'None'],
  ],
  ['solid', 'Continuous'],
);

const style = {
  get: ({ line }: LinePart) => dashWords.toApi(line.read().dash ?? 'solid'),
  set: ({ line }: LinePart, name: string) => change(line, { dash: dashWords.toFile(name) }),
};
const color = {
  get: (own: LinePart) => own.line.read().color ?? own.color,
  set: ({ line }: LinePart, wanted: string) => change(line, { color: colorFrom(wanted) }),
};
const weight = {
  get: ({ line }: LinePart) => line.read().weight ?? LINE_WEIGHT,
  set({ line }: LinePart, points: number) {
    if (!(points >= 0 && points <= 1584)) throw invalidArgument();
    change(line, { weight: points });
  },
};
const clear = { answers: false, call: ({ line }: LinePart) => line.write({ dash: 'none' }) } as const;

export const chartLineFormat: ApiClass<'ChartLineFormat'> = {
  members: { clear, color, lineStyle: { since: '1.7', ...style }, weight: { since: '1.7', ...weight } },
};

export const chartBorder: ApiClass<'ChartBorder'> = {
  members: { clear: { since: '1.8', ...clear }, color, lineStyle: style, weight },
};

export const chartGridlinesFormat: ApiClass<'ChartGridlinesFormat'> = {
  members: { line: { opens: 'ChartLineFormat', get: (line) => line } },
};

/** The formats of texts all hold a font alone. */
const texts = {
  font: { opens: 'ChartFont', get: (text: TextPart) => text },
} as const satisfies Members<'ChartTitleFormat'>;

export const chartTitleFormat: ApiClass<'ChartTitleFormat'> = { members: texts };
export const chartAxisTitleFormat: ApiClass<'ChartAxisTitleFormat'> = { members: texts };
export const chartLegendFormat: ApiClass<'ChartLegendFormat'> = { members: texts };
export const chartDataLabelFormat: ApiClass<'ChartDataLabelFormat'> = { members: texts };

export const chartAreaFormat: ApiClass<'ChartAreaFormat'> = {
  members: {
    border: {
      since: '1.7',
      opens: 'ChartBorder',
      get: (chart: Chart) => ({ line: partOf(wholeOf(chart), 'border'), color: LINE_COLOR }),
    },
    fill: { opens: 'ChartFill', get: (chart) => partOf(wholeOf(chart), 'fill') },
    font: { opens: 'ChartFont', get: (chart) => ({ font: allTextsOf(chart), size: TEXT_SIZE }) },
  },
};
