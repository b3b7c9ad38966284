import { findText } from '../../xml/bytes';
import { putInOrder } from '../../xml/elements';
import { attributeOf, childOf } from '../../xml/tree';
import type { PackageDraft } from '../package-draft';
import type { XmlPart } from '../xml-part';
import { WORKBOOK_ORDER } from './book-draft';

/** Written with apostrophes, so that what was asked for here is known again and taken back with the last formula. */
const OURS = " fullCalcOnLoad='1'";

/** Has all formulas calculated when the file is opened; where there are none, nothing is asked for. */
export function changeCalculation({ root, draft, tag }: XmlPart, holdsFormulas: boolean): void {
  const calculation = childOf(root, 'calcPr');
  if (!holdsFormulas) {
    const ours = calculation?.attributes.find(
      ({ name, valueStart }) => name === 'fullCalcOnLoad' && draft.bytes[valueStart - 1] === APOSTROPHE,
    );
    if (calculation && ours) draft.remove(calculation.attributes.length === 1 ? calculation : ours);
    return;
  }
  if (!calculation) {
    putInOrder(draft, root, WORKBOOK_ORDER, 'calcPr', tag('calcPr').replace(/\/>$/, `${OURS}/>`));
    return;
  }
  const stated = attributeOf(calculation, 'fullCalcOnLoad');
  if (stated === undefined) draft.insert(calculation.start + 1 + calculation.name.length, OURS);
  else if (stated !== '1' && stated !== 'true') draft.setAttribute(calculation, 'fullCalcOnLoad', true);
}

const APOSTROPHE = 0x27;

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
