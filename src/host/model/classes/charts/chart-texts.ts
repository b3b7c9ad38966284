import type { ApiClass } from '../../api/member';
import { change, partOf, wholeOf, type Chart } from '../../book/charts/chart';
import { setText, TEXT_SIZE, titleText, TITLE_SIZE, type TextPart } from '../../book/charts/looks';
import { sourceFormat } from '../../book/charts/points';
import { words } from '../../book/words';

const titleOf = (chart: Chart) => partOf(wholeOf(chart), 'title');
const legendOf = (chart: Chart) => partOf(wholeOf(chart), 'legend');

export const chartTitle: ApiClass<'ChartTitle'> = {
  members: {
    format: {
      opens: 'ChartTitleFormat',
      get: (chart): TextPart => ({ font: partOf(titleOf(chart), 'font'), size: TITLE_SIZE }),
    },
    overlay: {
      get: ({ rule }) => rule.title.overlay,
      set: (chart, overlay) => change(titleOf(chart), { overlay }),
    },
    text: { get: titleText, set: (chart, text) => setText(titleOf(chart), text) },
    visible: {
      get: ({ rule }) => rule.title.visible,
      set: (chart, visible) => change(titleOf(chart), { visible }),
    },
  },
};

const legendWords = words(
  [
    ['b', 'Bottom'],
    ['t', 'Top'],
    ['l', 'Left'],
    ['r', 'Right'],
    ['tr', 'Corner'],
  ],
  ['r', 'Right'],
);

export const chartLegend: ApiClass<'ChartLegend'> = {
  members: {
    format: {
      opens: 'ChartLegendFormat',
      get: (chart): TextPart => ({ font: partOf(legendOf(chart), 'font'), size: TEXT_SIZE }),
    },
    overlay: {
      get: ({ rule }) => rule.legend.overlay,
      set: (chart, overlay) => change(legendOf(chart), { overlay }),
    },
    /** Choosing a place shows it there. */
    position: {
      get: ({ rule }) => legendWords.toApi(rule.legend.position),
      set: (chart, position) =>
        change(legendOf(chart), { position: legendWords.toFile(position), visible: true }),
    },
    visible: {
      get: ({ rule }) => rule.legend.visible,
      set: (chart, visible) => change(legendOf(chart), { visible }),
    },
  },
};

const positionWords = words(
  [
    ['ctr', 'Center'],
    ['inEnd', 'InsideEnd'],
    ['inBase', 'InsideBase'],
    ['outEnd', 'OutsideEnd'],
  ],
  ['outEnd', 'OutsideEnd'],
);

export const chartDataLabels: ApiClass<'ChartDataLabels'> = {
  members: {
    format: {
      opens: 'ChartDataLabelFormat',
      get: (labels): TextPart => ({ font: partOf(labels, 'font'), size: TEXT_SIZE }),
    },
    numberFormat: {
      since: '1.8',
      get: (labels) => labels.read().numberFormat ?? sourceFormat(labels.chart),
      set: (labels, numberFormat) => change(labels, { numberFormat }),
    },
    position: {
      get: (labels) => positionWords.toApi(labels.read().position ?? 'outEnd'),
      set: (labels, position) => change(labels, { position: positionWords.toFile(position) }),
    },
    showCategoryName: {
      get: (labels) => labels.read().showCategory,
      set: (labels, showCategory) => change(labels, { showCategory }),
    },
    showSeriesName: {
      get: (labels) => labels.read().showSeries,
      set: (labels, showSeries) => change(labels, { showSeries }),
    },
    showValue: {
      get: (labels) => labels.read().showValue,
      set: (labels, showValue) => change(labels, { showValue }),
    },
  },
};
