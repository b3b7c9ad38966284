import type { ApiClass } from '../../api/member';
import { HostError, invalidArgument } from '../../host-error';
import type { Chart } from '../../book/charts/chart';
import { addChart, findChart } from '../../book/charts/charts';

function existing(chart: Chart | undefined): Chart {
  if (!chart) throw new HostError('ItemNotFound');
  return chart;
}

export const chartCollection: ApiClass<'ChartCollection'> = {
  collection: true,
  members: {
    add: {
      opens: 'Chart',
      once: true,
      call: (sheet, type, source, seriesBy) => addChart(sheet, type, source, seriesBy),
    },
    count: { get: ({ body }) => body.charts.length },
    getCount: { since: '1.4', answers: true, call: ({ body }) => body.charts.length },
    getItem: { opens: 'Chart', byName: true, call: (sheet, name) => existing(findChart(sheet, name)) },
    getItemAt: {
      opens: 'Chart',
      call({ body }, index) {
        const chart = body.charts[index];
        if (!chart) throw invalidArgument();
        return chart;
      },
    },
    getItemOrNullObject: {
      since: '1.4',
      opens: 'Chart',
      call: (sheet, name) => findChart(sheet, name) ?? null,
    },
    items: { lists: 'Chart', get: ({ body }) => body.charts },
  },
};
