import type { CalculationMode } from '../../workbook';
import { findText } from '../../xml/bytes';
import { putInOrder } from '../../xml/elements';
import type { XmlDraft } from '../../xml/draft';
import { attributeOf, childOf, type XmlElement } from '../../xml/tree';
import type { PackageDraft } from '../package-draft';
import type { XmlPart } from '../xml-part';
import { WORKBOOK_ORDER } from './book-draft';

export interface CalculationEdit {
  readonly mode?: CalculationMode | undefined;
  /** With formulas all are calculated when the file is opened; with the last one gone that is no longer asked for. */
  readonly holdsFormulas?: boolean | undefined;
}

export function changeCalculation(xml: XmlPart, edit: CalculationEdit): void {
  const { root, draft, tag } = xml;
  const calculation = childOf(root, 'calcPr');
  const stated = {
    calcMode: edit.mode === 'auto' ? undefined : edit.mode,
    fullCalcOnLoad: edit.holdsFormulas ? true : undefined,
  };
  const statesAny = Object.values(stated).some((value) => value !== undefined);
  if (!calculation) {
    const asking = tag('calcPr', stated).replaceAll('"', "'");
    if (statesAny) putInOrder(draft, root, WORKBOOK_ORDER, 'calcPr', asking);
  } else if (!statesAny && isLeftBare(draft, calculation, edit)) draft.remove(calculation);
  else changeStanding(draft, calculation, edit);
}

function changeStanding(
  draft: XmlDraft,
  calculation: XmlElement,
  { holdsFormulas, mode }: CalculationEdit,
): void {
  if (mode === 'auto') draft.unstate(calculation, 'calcMode', mode);
  else if (mode !== undefined) draft.state(calculation, 'calcMode', mode);
  const isAsked = ['1', 'true'].includes(attributeOf(calculation, 'fullCalcOnLoad') ?? '');
  if (holdsFormulas && !isAsked) draft.state(calculation, 'fullCalcOnLoad', true);
  if (holdsFormulas === false && draft.isOurs(calculation, 'fullCalcOnLoad'))
    draft.setAttribute(calculation, 'fullCalcOnLoad', null);
}

/** Whether all that is said of the calculation was said here, and is taken back. */
const isLeftBare = (
  draft: XmlDraft,
  calculation: XmlElement,
  { holdsFormulas, mode }: CalculationEdit,
): boolean => {
  const takenBack = [mode === 'auto' ? 'calcMode' : '', holdsFormulas === false ? 'fullCalcOnLoad' : ''];
  return (
    calculation.attributes.length > 0 &&
    calculation.attributes.every(({ name }) => takenBack.includes(name) && draft.isOurs(calculation, name))
  );
};

/** Whether a cell of these sheets holds a formula. The parts are searched as they stand, not read. */
export const anyFormula = (parts: PackageDraft, sheets: readonly string[]): boolean =>
  sheets.some((part) => holdsFormula(parts.xml(part)));

export function holdsFormula(bytes: Uint8Array): boolean {
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
