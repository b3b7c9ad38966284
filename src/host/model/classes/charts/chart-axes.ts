import type { ApiClass, Members } from '../../api/member';
import { invalidArgument } from '../../host-error';
import { axisOf, type AxisPart } from '../../book/charts/axes';
import { change, partOf } from '../../book/charts/chart';
import {
  AXIS_TITLE_SIZE,
  LINE_COLOR,
  setText,
  TEXT_SIZE,
  type LinePart,
  type TextPart,
} from '../../book/charts/looks';
import { sourceFormat } from '../../book/charts/points';
import { scaleOf } from '../../book/charts/scale';
import { words } from '../../book/words';

const labelWords = words(
  [
    ['nextTo', 'NextToAxis'],
    ['high', 'High'],
    ['low', 'Low'],
    ['none', 'None'],
  ],
  ['nextTo', 'NextToAxis'],
);

const crossingWords = words(
  [
    ['autoZero', 'Automatic'],
    ['max', 'Maximum'],
    ['min', 'Minimum'],
  ],
  ['autoZero', 'Automatic'],
);

export const chartAxes: ApiClass<'ChartAxes'> = {
  members: {
    categoryAxis: { opens: 'ChartAxis', get: (chart) => axisOf(chart, 'categoryAxis') },
    valueAxis: { opens: 'ChartAxis', get: (chart) => axisOf(chart, 'valueAxis') },
  },
};

/** Numbers are set; an empty text leaves them to Excel again. */
function limitFrom(value: unknown): number | undefined {
  if (value === '') return undefined;
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

const scale: Members<'ChartAxis'> = {
  majorUnit: {
    get: (axis) => (axis.kind === 'valueAxis' ? scaleOf(axis.chart).step : 1),
    set: (axis, value) => change(axis, { majorUnit: limitFrom(value) }),
  },
  maximum: {
    get: (axis) => (axis.kind === 'valueAxis' ? scaleOf(axis.chart).maximum : null),
    set: (axis, value) => change(axis, { maximum: limitFrom(value) }),
  },
  minimum: {
    get: (axis) => (axis.kind === 'valueAxis' ? scaleOf(axis.chart).minimum : null),
    set: (axis, value) => change(axis, { minimum: limitFrom(value) }),
  },
};

export const chartAxis: ApiClass<'ChartAxis'> = {
  members: {
    format: { opens: 'ChartAxisFormat', get: (axis) => axis },
    majorGridlines: { opens: 'ChartGridlines', get: (axis) => axis },
    numberFormat: {
      since: '1.8',
      get: (axis) => axis.read().numberFormat ?? sourceFormat(axis.chart),
      set: (axis, numberFormat) => change(axis, { numberFormat }),
    },
    position: {
      since: '1.8',
      get: (axis) => crossingWords.toApi(axis.read().crossing),
      set: (axis, crossing) => change(axis, { crossing: crossingWords.toFile(crossing) }),
    },
    reversePlotOrder: {
      since: '1.7',
      get: (axis) => axis.read().reversed,
      set: (axis, reversed) => change(axis, { reversed }),
    },
    tickLabelPosition: {
      since: '1.7',
      get: (axis) => labelWords.toApi(axis.read().labels),
      set: (axis, labels) => change(axis, { labels: labelWords.toFile(labels) }),
    },
    title: { opens: 'ChartAxisTitle', get: (axis) => axis },
    visible: {
      since: '1.7',
      get: (axis) => axis.read().visible,
      set: (axis, visible) => change(axis, { visible }),
    },
    ...scale,
  },
};

const lineOf = (axis: AxisPart): LinePart => ({ line: partOf(axis, 'line'), color: LINE_COLOR });

export const chartAxisFormat: ApiClass<'ChartAxisFormat'> = {
  members: {
    font: { opens: 'ChartFont', get: (axis): TextPart => ({ font: partOf(axis, 'font'), size: TEXT_SIZE }) },
    line: { opens: 'ChartLineFormat', get: lineOf },
  },
};

export const chartAxisTitle: ApiClass<'ChartAxisTitle'> = {
  members: {
    format: {
      opens: 'ChartAxisTitleFormat',
      get: (axis): TextPart => ({ font: partOf(partOf(axis, 'title'), 'font'), size: AXIS_TITLE_SIZE }),
    },
    text: {
      get: (axis) => axis.read().title.text ?? 'Axis Title',
      set: (axis, text) => setText(partOf(axis, 'title'), text),
    },
    visible: {
      get: (axis) => axis.read().title.visible,
      set: (axis, visible) => change(partOf(axis, 'title'), { visible }),
    },
  },
};

export const chartGridlines: ApiClass<'ChartGridlines'> = {
  members: {
    format: {
      opens: 'ChartGridlinesFormat',
      get: (axis): LinePart => ({ line: partOf(partOf(axis, 'gridlines'), 'line'), color: LINE_COLOR }),
    },
    visible: {
      get: (axis) => axis.read().gridlines.visible,
      set: (axis, visible) => change(partOf(axis, 'gridlines'), { visible }),
    },
  },
};
