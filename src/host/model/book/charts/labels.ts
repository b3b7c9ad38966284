import type { ChartLabels } from '../../../package';
import type { Chart, Part, Series, SeriesPart } from './chart';

/** The data labels of a series, or of all series of a chart at once. */
export type LabelsPart = Part<ChartLabels>;

const noLabels: ChartLabels = { showValue: false, showCategory: false, showSeries: false, font: {} };

/** What a series shows that is told to have labels. */
export const plainLabels: ChartLabels = { ...noLabels, showValue: true };

/** Labels that show nothing are none. */
const labelled = (series: Series, labels: ChartLabels): Series => {
  const { labels: _, ...rest } = series;
  return labels.showValue || labels.showCategory || labels.showSeries ? { ...rest, labels } : rest;
};

export const labelsOf = (series: SeriesPart): LabelsPart => ({
  chart: series.chart,
  read: () => series.read().labels ?? noLabels,
  write: (labels) => series.write(labelled(series.read(), labels)),
});

export const allLabelsOf = (chart: Chart): LabelsPart => ({
  chart,
  read: () => chart.rule.series[0]?.labels ?? noLabels,
  write: (labels) =>
    chart.change({ ...chart.rule, series: chart.rule.series.map((series) => labelled(series, labels)) }),
});
