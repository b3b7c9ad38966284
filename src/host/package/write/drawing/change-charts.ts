import type { ChartChanges, ChartEdit } from '../../changes';
import { PackageError } from '../../package-error';
import { anchorsOf, chartOf, drawingOf, find } from '../../parts/drawing/read-drawing';
import { SHEET_DRAWING } from '../../parts/namespaces';
import { relativeTarget } from '../../parts/part-name';
import { prefixOf } from '../../xml/elements';
import type { XmlElement } from '../../xml/tree';
import type { PackageDraft } from '../package-draft';
import { reachable, removeUnused } from '../reachable';
import { relationshipType } from '../relationships';
import { putSection, section, type SheetDraft } from '../sheet/sheet-draft';
import { changePart, linkOf, openXmlPart, type XmlPart } from '../xml-part';
import { anchorParts, chartAnchor } from './anchors';
import { chartPart } from './chart-part';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

const EMPTY = new TextEncoder().encode(
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${SHEET_DRAWING[0]}"></xdr:wsDr>`,
);

/** Splices charts into what is drawn on a sheet, or out of it; pictures and other charts keep their bytes. */
export function changeCharts(sheet: SheetDraft, changes: ChartChanges): void {
  const { added = [], changed = [], removed = [] } = changes;
  const { parts } = sheet;
  const drawing = drawingOf(parts.relationships(sheet.part))?.target ?? addDrawing(sheet);
  changePart(parts, drawing, (xml) => {
    const anchors = anchorsOf(xml.root);
    const at = (place: number): XmlElement => anchors[place] ?? unknown(place, drawing);
    for (const edit of changed) changeChart(parts, xml, at(edit.place), edit);
    for (const place of removed) removeChart(parts, xml, at(place));
    const links = added.map(({ content }) => addPart(sheet, drawing, chartPart(content)));
    const written = added.map((chart, index) => chartAnchor(xml.tag, chart, links[index] ?? ''));
    xml.draft.append(xml.root, written.join(''));
  });
  if (openXmlPart(parts.xml(drawing), drawing, 1).root.children.length === 0) removeDrawing(sheet, drawing);
}

function changeChart(
  parts: PackageDraft,
  { draft, part, tag }: XmlPart,
  element: XmlElement,
  { anchor, content, name }: ChartEdit,
): void {
  const named = find(element, 'cNvPr');
  if (name !== undefined && named) draft.setAttribute(named, 'name', name);
  const held = element.children.find(({ local }) => !PLACES.has(local));
  if (anchor && held) {
    const { element: local, place } = anchorParts(tag, anchor);
    const prefix = prefixOf(element);
    const qualified = prefix === '' ? local : `${prefix}:${local}`;
    draft.replace(element.start + 1, element.start + 1 + element.name.length, qualified);
    draft.replace(element.openEnd, held.start, place);
    draft.replace(element.closeStart + 2, element.closeStart + 2 + element.name.length, qualified);
  }
  const chart = chartOf(element, parts.relationships(part));
  if (content && chart !== undefined) parts.write(chart, chartPart(content));
}

/** The children of an anchor that say where it is. */
const PLACES = new Set(['from', 'to', 'pos', 'ext']);

/** A chart goes with its part and what hangs on that alone: its own styles and colours. */
function removeChart(parts: PackageDraft, { draft, part }: XmlPart, element: XmlElement): void {
  draft.remove(element);
  const chart = chartOf(element, parts.relationships(part));
  const link = linkOf(find(element, 'chart') ?? element);
  if (chart === undefined || link === undefined) return;
  const hanging = reachable(parts, chart);
  parts.unrelate(part, new Set([link]));
  removeUnused(parts, hanging);
}

function addPart(sheet: SheetDraft, drawing: string, content: Uint8Array): string {
  const { parts, strict } = sheet;
  const part = parts.freeName('xl/charts/chart', 'xml');
  parts.add(part, CHART_TYPE, content);
  const target = relativeTarget(drawing, part);
  return parts.relate(drawing, [{ type: relationshipType('chart', strict), target }])[0] ?? '';
}

function addDrawing(sheet: SheetDraft): string {
  const { link, parts, strict, tag } = sheet;
  const part = parts.freeName('xl/drawings/drawing', 'xml');
  parts.add(part, DRAWING_TYPE, EMPTY);
  const type = relationshipType('drawing', strict);
  const [id = ''] = parts.relate(sheet.part, [{ type, target: relativeTarget(sheet.part, part) }]);
  putSection(sheet, 'drawing', tag('drawing', link(id)));
  return part;
}

/** A sheet on which nothing is drawn any more says nothing of it. */
function removeDrawing(sheet: SheetDraft, drawing: string): void {
  const { draft, parts } = sheet;
  const element = section(sheet, 'drawing');
  const link = element && linkOf(element);
  if (!element || link === undefined) return;
  draft.remove(element);
  const hanging = reachable(parts, drawing);
  parts.unrelate(sheet.part, new Set([link]));
  removeUnused(parts, hanging);
}

function unknown(place: number, part: string): never {
  throw new PackageError('invalid-change', `nothing is drawn at place ${place}`, { part });
}
