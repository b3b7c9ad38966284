import type { PointsOf } from '../../chart';
import { PackageError } from '../../package-error';
import { CHART } from '../../parts/namespaces';
import { decodeText } from '../../xml/text';
import { escapeText } from '../../xml/escape';
import { childOf, type XmlElement } from '../../xml/tree';
import type { PackageDraft } from '../package-draft';
import { formulaAfter } from '../workbook/formula-after';
import type { SheetList } from '../workbook/book-draft';
import { changePart, type XmlPart } from '../xml-part';
import { numberCache, textCache } from './points';

const CHART_TYPE = 'drawingml.chart+xml';
const CHART_FOLDER = /^\/?xl\/charts\//i;

/**
 * Charts of whatever kind follow their cells: a reference its sheet's new name, what is kept of cells the cells that
 * were edited. All else keeps its bytes.
 */
export function refreshCharts(parts: PackageDraft, list: SheetList, pointsOf: PointsOf | undefined): void {
  const isListedAnew =
    list.gone.length > 0 || list.sheets.some(({ before, name }) => before && before.name !== name);
  if (!pointsOf && !isListedAnew) return;
  const follow = following(list, pointsOf);
  for (const part of parts.names.filter((name) => CHART_FOLDER.test(name))) {
    if (!parts.parts.contentType(part)?.endsWith(CHART_TYPE)) continue;
    try {
      changePart(parts, part, (xml) => forEachReference(xml, xml.root, follow));
    } catch (error) {
      // What is no chart for a reader keeps its bytes: it is no reason not to save.
      if (!(error instanceof PackageError)) throw error;
    }
  }
}

type Follow = (xml: XmlPart, reference: XmlElement, formula: XmlElement) => void;

function forEachReference(xml: XmlPart, element: XmlElement, visit: Follow): void {
  const formula = childOf(element, 'f');
  const isReference = formula?.namespace === CHART[0] || formula?.namespace === CHART[1];
  if (formula && isReference) visit(xml, element, formula);
  else for (const child of element.children) forEachReference(xml, child, visit);
}

const following =
  (list: SheetList, pointsOf: PointsOf | undefined): Follow =>
  ({ draft, tag }, reference, formula) => {
    const before = decodeText(draft.bytes, formula.openEnd, formula.closeStart) ?? '';
    const after = formulaAfter(before, list);
    if (after !== before) draft.replace(formula.openEnd, formula.closeStart, escapeText(after));
    const [numbers, texts] = [childOf(reference, 'numCache'), childOf(reference, 'strCache')];
    const points = numbers || texts ? pointsOf?.(after) : undefined;
    if (points && numbers) draft.replace(numbers.start, numbers.end, numberCache(points, tag));
    if (points && texts) draft.replace(texts.start, texts.end, textCache(points, tag));
  };
