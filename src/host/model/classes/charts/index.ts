export { chart } from './chart';
export { chartAxes, chartAxis, chartAxisFormat, chartAxisTitle, chartGridlines } from './chart-axes';
export { chartCollection } from './chart-collection';
export {
  chartAreaFormat,
  chartAxisTitleFormat,
  chartBorder,
  chartDataLabelFormat,
  chartFill,
  chartFont,
  chartGridlinesFormat,
  chartLegendFormat,
  chartLineFormat,
  chartTitleFormat,
} from './chart-format';
export { chartSeries, chartSeriesCollection, chartSeriesFormat } from './chart-series';
export { chartDataLabels, chartLegend, chartTitle } from './chart-texts';
