import type { Anchor, DrawnObject } from '../../../package';
import type { Sheet } from '../sheet';
import type { Chart } from './chart';

/** What lies over the cells of a sheet: a chart of the model, or something of the file that is kept as it is. */
export type Drawn =
  | { readonly kind: 'chart'; readonly name: string; readonly anchor: Anchor; readonly chart: Chart }
  | (Pick<DrawnObject, 'kind' | 'name' | 'anchor' | 'description'> & { readonly kind: 'picture' | 'other' });

/** What lies lowest first: what was there before what was added. */
export function drawnOn({ body }: Sheet): readonly Drawn[] {
  const charts = new Map(body.charts.map((chart) => [chart.origin?.place ?? -1, chart]));
  const standing = body.drawn.flatMap((own): readonly Drawn[] => {
    const { kind, place } = own;
    if (kind !== 'chart') return [{ ...own, kind }];
    const chart = charts.get(place);
    return chart ? [drawnChart(chart)] : [];
  });
  return [...standing, ...body.charts.filter(({ origin }) => !origin).map(drawnChart)];
}

const drawnChart = (chart: Chart): Drawn => ({
  kind: 'chart',
  name: chart.name,
  anchor: chart.anchor,
  chart,
});
