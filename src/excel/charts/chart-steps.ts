import { areaAddress } from '../../appendix';
import type { ChartPlan } from '../../summary';

const font = 'Times New Roman';

/** Draws a chart that is not there yet. */
export function addChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const { name, type, title, source, place, numberFormat, colors } = plan;
  const chart = sheet.charts.add(type, sheet.getRange(areaAddress(source)), 'Columns');
  chart.name = name;
  chart.title.text = title;
  chart.title.format.font.name = font;
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.setPosition(...cornersOf(place));
  const severalSeries = source.right - source.left > 1;
  chart.legend.visible = severalSeries;
  if (severalSeries) {
    chart.legend.position = 'Bottom';
    chart.legend.format.font.name = font;
  }
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.format.font.name = font;
  categoryAxis.format.font.size = 9;
  // The first row of the figures is the topmost bar.
  categoryAxis.reversePlotOrder = type === 'BarClustered';
  valueAxis.visible = false;
  valueAxis.majorGridlines.visible = false;
  dressSeries(chart, colors, numberFormat);
}

function dressSeries(chart: Excel.Chart, colors: readonly string[], numberFormat: string): void {
  for (const [index, color] of colors.entries()) {
    const series = chart.series.getItemAt(index);
    series.format.fill.setSolidColor(color);
    series.gapWidth = 50;
    series.hasDataLabels = true;
    series.dataLabels.showValue = true;
    series.dataLabels.numberFormat = numberFormat;
    series.dataLabels.format.font.name = font;
    series.dataLabels.format.font.size = 9;
  }
}

/** A chart that stands keeps its place and its looks; only what it is drawn from and its title follow. */
export function refreshChart(sheet: Excel.Worksheet, { name, title, source }: ChartPlan): void {
  const chart = sheet.charts.getItem(name);
  chart.setData(sheet.getRange(areaAddress(source)), 'Columns');
  chart.title.text = title;
}

function cornersOf({ top, left, bottom, right }: ChartPlan['place']): [string, string] {
  return [
    areaAddress({ top, left, bottom: top, right: left }),
    areaAddress({ top: bottom, left: right, bottom, right }),
  ];
}
