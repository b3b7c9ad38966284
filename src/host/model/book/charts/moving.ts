import { touches, type Anchor, type AnchorPoint, type Area } from '../../../package';
import { areaOf, regionOf } from '../region';
import type { Sheet } from '../sheet';
import type { Series, Source } from './chart';

/** Charts go on showing the cells that they showed, except where what they hold cannot be written anew. */
export function moveSources(sheet: Sheet, moved: (area: Area) => Area): void {
  const move = (source: Source): Source => {
    if (typeof source === 'string' || source.sheet !== sheet) return source;
    const area = areaOf(source);
    const next = moved(area);
    return next === area ? source : regionOf(sheet, next);
  };
  for (const { body } of sheet.book.sheets.filter(({ isRead }) => isRead)) {
    for (const chart of body.charts.filter(({ canChange }) => canChange)) {
      const { rule } = chart;
      const series = rule.series.map((own) => moveSeries(own, move));
      if (series.some((own, at) => own !== rule.series[at])) chart.follow({ ...rule, series });
    }
  }
}

function moveSeries(series: Series, move: (source: Source) => Source): Series {
  const { categories, name, values } = series;
  const source = name && 'source' in name ? name.source : undefined;
  const stays = (own: Source | undefined): boolean => own === undefined || move(own) === own;
  if ([categories, source, values].every(stays)) return series;
  return {
    ...series,
    name: source === undefined ? name : { source: move(source) },
    categories: categories && move(categories),
    values: values && move(values),
  };
}

/** What is drawn on a sheet moves with the whole rows and columns that it stands on. */
export function moveDrawn({ body }: Sheet, start: Area, rows: number, columns: number): void {
  const isBehind = ({ column, row }: AnchorPoint): boolean =>
    touches(start, { top: row, bottom: row, left: column, right: column });
  const point = (place: AnchorPoint): AnchorPoint =>
    isBehind(place) ? { ...place, row: place.row + rows, column: place.column + columns } : place;
  const anchorAfter = (own: Anchor): Anchor => {
    if (!('from' in own)) return own;
    if (!('to' in own)) return isBehind(own.from) ? { ...own, from: point(own.from) } : own;
    return isBehind(own.from) || isBehind(own.to) ? { from: point(own.from), to: point(own.to) } : own;
  };
  for (const chart of body.charts) chart.anchor = anchorAfter(chart.anchor);
}
