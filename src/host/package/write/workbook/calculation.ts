import { findText } from '../../xml/bytes';
import { putInOrder } from '../../xml/elements';
import { attributeOf, childOf } from '../../xml/tree';
import type { PackageDraft } from '../package-draft';
import type { XmlPart } from '../xml-part';
import { WORKBOOK_ORDER } from './book-draft';

/** Has all formulas calculated when the file is opened; with the last formula that is no longer asked for. */
export function changeCalculation({ root, draft, tag }: XmlPart, holdsFormulas: boolean): void {
  const calculation = childOf(root, 'calcPr');
  if (calculation) {
    const isAsked = ['1', 'true'].includes(attributeOf(calculation, 'fullCalcOnLoad') ?? '');
    if (holdsFormulas && !isAsked) draft.state(calculation, 'fullCalcOnLoad', true);
    const isOurs = draft.isOurs(calculation, 'fullCalcOnLoad');
    if (!holdsFormulas && isOurs && calculation.attributes.length === 1) draft.remove(calculation);
    else if (!holdsFormulas && isOurs) draft.setAttribute(calculation, 'fullCalcOnLoad', null);
  } else if (holdsFormulas) {
    const asking = tag('calcPr', { fullCalcOnLoad: true }).replaceAll('"', "'");
    putInOrder(draft, root, WORKBOOK_ORDER, 'calcPr', asking);
  }
}

/** Whether a cell of these sheets holds a formula. The parts are searched as they stand, not read. */
export const anyFormula = (parts: PackageDraft, sheets: readonly string[]): boolean =>
  sheets.some((part) => holdsFormula(parts.xml(part)));

function holdsFormula(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 4096));
  const prefix =
    /<([\w.-]+:)?(?:worksheet|chartsheet|dialogsheet|macrosheet|xlMacrosheet)[\s>]/.exec(head)?.[1] ?? '';
  const tag = `<${prefix}f`;
  for (let at = findText(bytes, tag, 0); at >= 0; at = findText(bytes, tag, at + 1)) {
    if (ENDS_NAME.has(bytes[at + tag.length] ?? 0)) return true;
  }
  return false;
}

/** Of `<f>`, `<f t="…">`, `<f/>`. */
const ENDS_NAME = new Set([0x3e, 0x20, 0x0a, 0x0d, 0x09, 0x2f]);
