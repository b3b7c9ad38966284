import type { Anchor, AnchorPoint, DrawnObject } from '../../chart';
import { decodeText } from '../../xml/text';
import { OPEN, XmlScanner } from '../../xml/scanner';
import { attributeOf, childOf, readTree, type XmlElement } from '../../xml/tree';
import type { Relationship } from '../../workbook';
import type { ArchiveParts } from '../package-parts';
import { THEME_SLOTS } from '../styles/theme';
import { readChart } from './read-chart';

const ANCHORS = ['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor'];

/** The part that holds what is drawn on a sheet. */
export const drawingOf = (relationships: readonly Relationship[]): Relationship | undefined =>
  relationships.find(({ external, kind }) => kind === 'drawing' && !external);

/** What is drawn over the cells of a sheet, what lies lowest first. */
export function readDrawing(
  parts: ArchiveParts,
  sheetPart: string,
  themeColors: readonly string[],
): readonly DrawnObject[] {
  const drawing = drawingOf(parts.relationships(sheetPart));
  if (!drawing || !parts.has(drawing.target)) return [];
  const bytes = parts.xml(drawing.target);
  const scanner = new XmlScanner(bytes, drawing.target);
  if (scanner.next() !== OPEN) scanner.fail('the root is missing');
  const links = parts.relationships(drawing.target);
  const theme = themeByName(themeColors);
  return anchorsOf(readTree(scanner)).map((element, place): DrawnObject => {
    const named = find(element, 'cNvPr');
    const part = chartOf(element, links);
    return {
      place,
      kind: part === undefined ? kindOf(element) : 'chart',
      key: Number((named && attributeOf(named, 'id')) ?? 0),
      name: (named && attributeOf(named, 'name')) ?? '',
      description: named && attributeOf(named, 'descr'),
      anchor: readAnchor(bytes, element),
      chart: part !== undefined && parts.has(part) ? readChart(parts.xml(part), part, theme) : undefined,
    };
  });
}

export const anchorsOf = (root: XmlElement): readonly XmlElement[] =>
  root.children.flatMap((child) =>
    ANCHORS.includes(child.local) ? [child] : child.local === 'AlternateContent' ? alternative(child) : [],
  );

/** Of alternatives the one for readers of the standard counts. */
const alternative = (element: XmlElement): readonly XmlElement[] => {
  const fallback = childOf(element, 'Fallback') ?? childOf(element, 'Choice');
  return fallback ? anchorsOf(fallback) : [];
};

const kindOf = (anchor: XmlElement): DrawnObject['kind'] => (childOf(anchor, 'pic') ? 'picture' : 'other');

export function chartOf(anchor: XmlElement, links: readonly Relationship[]): string | undefined {
  const frame = childOf(anchor, 'graphicFrame');
  const chart = frame && find(frame, 'chart');
  const id = chart?.attributes.find(({ name }) => name.endsWith(':id'))?.value;
  return links.find((link) => link.id === id && !link.external)?.target;
}

export function find(element: XmlElement, local: string): XmlElement | undefined {
  for (const child of element.children) {
    const found = child.local === local ? child : find(child, local);
    if (found) return found;
  }
  return undefined;
}

function readAnchor(bytes: Uint8Array, element: XmlElement): Anchor {
  const [from, to] = [childOf(element, 'from'), childOf(element, 'to')];
  const [size, at] = [childOf(element, 'ext'), childOf(element, 'pos')];
  if (from && to) return { from: readPoint(bytes, from), to: readPoint(bytes, to) };
  const extent = { width: length(size, 'cx'), height: length(size, 'cy') };
  return from
    ? { from: readPoint(bytes, from), size: extent }
    : { at: { left: length(at, 'x'), top: length(at, 'y') }, size: extent };
}

function readPoint(bytes: Uint8Array, point: XmlElement): AnchorPoint {
  const stated = (local: string): number => {
    const element = childOf(point, local);
    return sound(Number(element && decodeText(bytes, element.openEnd, element.closeStart)));
  };
  return {
    column: stated('col'),
    columnOffset: stated('colOff'),
    row: stated('row'),
    rowOffset: stated('rowOff'),
  };
}

const length = (element: XmlElement | undefined, name: string): number =>
  sound(Number((element && attributeOf(element, name)) ?? 0));

const sound = (value: number): number => (Number.isFinite(value) && value > 0 ? value : 0);

/** Charts speak of a theme's dark and light colours as texts and backgrounds too. */
function themeByName(colors: readonly string[]): ReadonlyMap<string, string> {
  const named = new Map(THEME_SLOTS.map((slot, at) => [slot, colors[at] ?? '#000000']));
  const aliases = { tx1: 'dk1', bg1: 'lt1', tx2: 'dk2', bg2: 'lt2' };
  for (const [alias, slot] of Object.entries(aliases)) named.set(alias, named.get(slot) ?? '#000000');
  return named;
}
