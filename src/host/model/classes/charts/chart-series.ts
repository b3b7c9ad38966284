import type { ApiClass } from '../../api/member';
import { invalidArgument } from '../../host-error';
import { change, partOf, seriesAt, seriesOf, type Chart, type SeriesPart } from '../../book/charts/chart';
import { labelsOf, plainLabels } from '../../book/charts/labels';
import { seriesName } from '../../book/charts/points';

function addSeries(chart: Chart, name: string | undefined, wanted: number | undefined): SeriesPart {
  const { series } = chart.rule;
  const index = wanted ?? series.length;
  if (!Number.isInteger(index) || index < 0 || index > series.length) throw invalidArgument();
  const added = { ...(name === undefined ? {} : { name: { text: name } }), line: {} };
  chart.change({ ...chart.rule, series: [...series.slice(0, index), added, ...series.slice(index)] });
  return seriesAt(chart, index);
}

export const chartSeriesCollection: ApiClass<'ChartSeriesCollection'> = {
  collection: true,
  members: {
    add: { since: '1.7', opens: 'ChartSeries', once: true, call: addSeries },
    count: { get: ({ rule }) => rule.series.length },
    getCount: { since: '1.4', answers: true, call: ({ rule }) => rule.series.length },
    getItemAt: {
      opens: 'ChartSeries',
      call(chart, index) {
        if (!chart.rule.series[index]) throw invalidArgument();
        return seriesAt(chart, index);
      },
    },
    items: { lists: 'ChartSeries', get: seriesOf },
  },
};

/** All bars of a chart stand equally far apart. */
function setGapWidth({ chart }: SeriesPart, gapWidth: number): void {
  if (!Number.isFinite(gapWidth) || gapWidth < 0 || gapWidth > 500) throw invalidArgument();
  chart.change({ ...chart.rule, gapWidth: Math.round(gapWidth) });
}

function setOverlap({ chart }: SeriesPart, overlap: number): void {
  if (!Number.isFinite(overlap) || overlap < -100 || overlap > 100) throw invalidArgument();
  chart.change({ ...chart.rule, overlap: Math.round(overlap) });
}

export const chartSeries: ApiClass<'ChartSeries'> = {
  members: {
    dataLabels: { since: '1.8', opens: 'ChartDataLabels', get: labelsOf },
    delete: {
      since: '1.7',
      answers: false,
      call: ({ chart, index }) =>
        chart.change({ ...chart.rule, series: chart.rule.series.filter((_, at) => at !== index) }),
    },
    format: { opens: 'ChartSeriesFormat', get: (series) => series },
    gapWidth: { since: '1.7', get: ({ chart }) => chart.rule.gapWidth, set: setGapWidth },
    hasDataLabels: {
      since: '1.7',
      get: (series) => series.read().labels !== undefined,
      set: (series, hasLabels) =>
        change(series, { labels: hasLabels ? (series.read().labels ?? plainLabels) : undefined }),
    },
    name: {
      get: (series) => seriesName(series.read(), series.index, series.chart),
      set: (series, name) => change(series, { name: { text: name } }),
    },
    overlap: { since: '1.8', get: ({ chart }) => chart.rule.overlap, set: setOverlap },
    setValues: { since: '1.7', answers: false, call: (series, values) => change(series, { values }) },
    setXAxisValues: {
      since: '1.7',
      answers: false,
      call: ({ chart }, categories) =>
        chart.change({
          ...chart.rule,
          series: chart.rule.series.map((series) => ({ ...series, categories })),
        }),
    },
  },
};

export const chartSeriesFormat: ApiClass<'ChartSeriesFormat'> = {
  members: {
    fill: { opens: 'ChartFill', get: (series) => partOf(series, 'fill') },
    line: { opens: 'ChartLineFormat', get: (series) => ({ line: partOf(series, 'line'), color: '' }) },
  },
};
