import type { ChartPoints, PointsOf } from '../../chart';
import { escapeText } from '../../xml/escape';
import type { Tag } from '../../xml/tag';
import { c } from './looks';

/** The cells that a series is named by, that name its categories, or that it shows. */
export type ReferenceKind = 'tx' | 'cat' | 'val';

/** A reference and what stands in its cells, in case that nobody looks them up. */
export function reference(kind: ReferenceKind, formula: string, pointsOf: PointsOf): string {
  const points = pointsOf(formula);
  const isNumeric = kind === 'val' || (kind === 'cat' && (points?.isNumeric ?? false));
  const cache = points && (isNumeric ? numberCache(points) : textCache(points));
  return c(isNumeric ? 'numRef' : 'strRef', {}, c('f', {}, escapeText(formula)) + (cache ?? ''));
}

export const numberCache = ({ formatCode, points }: ChartPoints, tag: Tag = c): string =>
  tag(
    'numCache',
    {},
    tag('formatCode', {}, escapeText(formatCode)) +
      tag('ptCount', { val: points.length }) +
      points.map(({ number }, idx) => (number === undefined ? '' : point(tag, idx, String(number)))).join(''),
  );

export const textCache = ({ points }: ChartPoints, tag: Tag = c): string =>
  tag(
    'strCache',
    {},
    tag('ptCount', { val: points.length }) +
      points.map(({ text }, idx) => (text === '' ? '' : point(tag, idx, escapeText(text)))).join(''),
  );

const point = (tag: Tag, idx: number, value: string): string => tag('pt', { idx }, tag('v', {}, value));
