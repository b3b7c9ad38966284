import type { Anchor, AnchorPoint } from '../../chart';
import type { NewChart } from '../../changes';
import { CHART, DRAWING, RELATIONSHIP_IDS } from '../../parts/namespaces';
import type { Tag } from '../../xml/tag';
import { a, c } from './looks';

const point = (tag: Tag, name: 'from' | 'to', place: AnchorPoint): string =>
  tag(
    name,
    {},
    tag('col', {}, String(place.column)) +
      tag('colOff', {}, String(place.columnOffset)) +
      tag('row', {}, String(place.row)) +
      tag('rowOff', {}, String(place.rowOffset)),
  );

export interface AnchorParts {
  readonly element: string;
  /** The children that say where it is. */
  readonly place: string;
}

export function anchorParts(tag: Tag, anchor: Anchor): AnchorParts {
  if ('from' in anchor && 'to' in anchor)
    return { element: 'twoCellAnchor', place: point(tag, 'from', anchor.from) + point(tag, 'to', anchor.to) };
  const size = tag('ext', { cx: Math.round(anchor.size.width), cy: Math.round(anchor.size.height) });
  if ('from' in anchor) return { element: 'oneCellAnchor', place: point(tag, 'from', anchor.from) + size };
  const at = tag('pos', { x: Math.round(anchor.at.left), y: Math.round(anchor.at.top) });
  return { element: 'absoluteAnchor', place: at + size };
}

/** A chart's place on the sheet; `link` leads to its part. It brings its own prefixes, whatever the drawing has. */
export function chartAnchor(tag: Tag, { anchor, key, name }: NewChart, link: string): string {
  const { element, place } = anchorParts(tag, anchor);
  const chart = c('chart', { 'xmlns:c': CHART[0], 'xmlns:r': RELATIONSHIP_IDS[0], 'r:id': link });
  const frame =
    tag('nvGraphicFramePr', {}, tag('cNvPr', { id: key, name }) + tag('cNvGraphicFramePr')) +
    tag('xfrm', {}, a('off', { x: 0, y: 0 }) + a('ext', { cx: 0, cy: 0 })) +
    a('graphic', {}, a('graphicData', { uri: CHART[0] }, chart));
  return tag(
    element,
    {},
    place + tag('graphicFrame', { macro: '', 'xmlns:a': DRAWING[0] }, frame) + tag('clientData'),
  );
}
