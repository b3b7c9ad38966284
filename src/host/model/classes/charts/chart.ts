import type { ApiClass, Members } from '../../api/member';
import { regionFrom } from '../../address/range-input';
import { invalidArgument } from '../../host-error';
import type { Chart } from '../../book/charts/chart';
import {
  directionOf,
  moveChart,
  placeChart,
  removeChart,
  renameChart,
  setSource,
  typeOf,
} from '../../book/charts/charts';
import { allLabelsOf } from '../../book/charts/labels';
import { anchorOf, anchorOver, boxOf, cornerOf } from '../../book/charts/place';
import { areaOf, bounding, type Region } from '../../book/region';

/** Excel moves a chart to one cell as it is, and stretches it over two. */
function setPosition(chart: Chart, startCell: Region | string, endCell?: Region | string): void {
  const { sheet } = chart;
  const start = regionFrom(sheet, startCell);
  if (start.sheet !== sheet) throw invalidArgument();
  if (endCell === undefined) {
    placeChart(chart, anchorOf(sheet, { ...boxOf(sheet, chart.anchor), ...cornerOf(sheet, areaOf(start)) }));
    return;
  }
  const end = regionFrom(sheet, endCell);
  if (end.sheet !== sheet) throw invalidArgument();
  placeChart(chart, anchorOver(bounding(areaOf(start), areaOf(end))));
}

const place: Members<'Chart'> = {
  height: {
    get: ({ anchor, sheet }) => boxOf(sheet, anchor).height,
    set: (chart, height) => moveChart(chart, { height }),
  },
  left: {
    get: ({ anchor, sheet }) => boxOf(sheet, anchor).left,
    set: (chart, left) => moveChart(chart, { left }),
  },
  setPosition: { answers: false, call: setPosition },
  top: {
    get: ({ anchor, sheet }) => boxOf(sheet, anchor).top,
    set: (chart, top) => moveChart(chart, { top }),
  },
  width: {
    get: ({ anchor, sheet }) => boxOf(sheet, anchor).width,
    set: (chart, width) => moveChart(chart, { width }),
  },
};

export const chart: ApiClass<'Chart'> = {
  id: ({ id }) => id,
  members: {
    axes: { opens: 'ChartAxes', get: (own) => own },
    chartType: {
      since: '1.7',
      get: typeOf,
      set: (own, type) => own.change({ ...own.rule, direction: directionOf(type) }),
    },
    dataLabels: { opens: 'ChartDataLabels', get: allLabelsOf },
    delete: { answers: false, call: removeChart },
    format: { opens: 'ChartAreaFormat', get: (own) => own },
    id: { since: '1.7', get: ({ id }) => id },
    legend: { opens: 'ChartLegend', get: (own) => own },
    name: { get: ({ name }) => name, set: renameChart },
    series: { opens: 'ChartSeriesCollection', get: (own) => own },
    setData: { answers: false, call: setSource },
    title: { opens: 'ChartTitle', get: (own) => own },
    worksheet: { since: '1.2', opens: 'Worksheet', get: ({ sheet }) => sheet },
    ...place,
  },
};
