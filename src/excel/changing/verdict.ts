import type { CellValue } from '../../appendix';
import { cellValue } from '../cell-value';
import type { BlockNow } from './block-now';
import type { WrittenChange } from './written-change';

/** Why a change was not written; `together`: it belongs to a mend of which another part could not be. */
export type WhyNot = 'drifted' | 'formula' | 'mixed-fonts' | 'locked' | 'gone' | 'together';

export interface RefusedChange {
  readonly change: WrittenChange;
  readonly why: WhyNot;
}

export interface Verdict {
  readonly fit: readonly WrittenChange[];
  readonly refused: readonly RefusedChange[];
}

/** Which changes of a block may be written, and why the others must not. */
export function weighed(now: BlockNow, mixedFontsToo: boolean): Verdict {
  const fit: WrittenChange[] = [];
  const refused: RefusedChange[] = [];
  for (const [index, change] of now.block.changes.entries()) {
    if (!change) continue;
    const why = whyNot(now, index, change, mixedFontsToo);
    if (why === null) fit.push(withFormat(now, index, change));
    else refused.push({ change, why });
  }
  return { fit, refused };
}

function whyNot(now: BlockNow, index: number, change: WrittenChange, mixedFontsToo: boolean): WhyNot | null {
  if (now.sheet.isNullObject) return 'gone';
  const value = valueIn(now, index);
  if (isFormula(now.range.formulas[index]?.[0], value)) return 'formula';
  if (value !== change.from) return 'drifted';
  const properties = now.properties.value[index]?.[0]?.format;
  if (now.protection.protected && properties?.protection?.locked !== false) return 'locked';
  return !mixedFontsToo && hasMixed(properties?.font) ? 'mixed-fonts' : null;
}

/** A text that begins with = shows itself in both places. */
function isFormula(formula: unknown, value: CellValue): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

function valueIn({ range }: BlockNow, index: number): CellValue {
  return cellValue(range.values[index]?.[0]);
}

/** A property that differs from letter to letter comes back as null. */
function hasMixed(font: Excel.CellPropertiesFont | undefined): boolean {
  const values: readonly unknown[] = Object.values(font ?? {});
  return values.includes(null);
}

const textFormat = '@';

/** A cell formatted as text makes a text of every number that is written into it. */
function withFormat({ range }: BlockNow, index: number, change: WrittenChange): WrittenChange {
  const format: unknown = range.numberFormat[index]?.[0];
  if (change.formats || typeof change.to !== 'number' || format !== textFormat) return change;
  return { ...change, formats: { from: textFormat, to: 'General' } };
}
