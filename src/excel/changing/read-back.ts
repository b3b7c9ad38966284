import type { CellValue } from '../../appendix';
import { areaAddress } from '../../appendix';
import type { CellChange } from '../../rules';
import type { ChangeBlock } from './change-blocks';

/** Why a change was not written. */
export type WhyNot = 'drifted' | 'formula' | 'mixed-fonts' | 'gone';

export interface RefusedChange {
  readonly change: CellChange;
  readonly why: WhyNot;
}

/** A block as it stands just before it is written to. */
export interface BlockNow {
  readonly block: ChangeBlock;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly fonts: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

const fontOfCell = {
  format: {
    font: {
      name: true,
      size: true,
      bold: true,
      italic: true,
      color: true,
      underline: true,
      strikethrough: true,
    },
  },
} as const satisfies Excel.CellPropertiesLoadOptions;

/** Asks for what a write must know: the values, whether formulas make them, whether letters differ in font. */
export function askForBlock(context: Excel.RequestContext, block: ChangeBlock): BlockNow {
  const sheet = context.workbook.worksheets.getItemOrNullObject(block.sheetId);
  const range = sheet.getRange(areaAddress(block.area));
  range.load('values,formulas');
  return { block, sheet, range, fonts: range.getCellProperties(fontOfCell) };
}

/** Which changes of a block may be written, and why the others must not. */
export function weighed(
  now: BlockNow,
  mixedFontsToo: boolean,
): { readonly fit: readonly CellChange[]; readonly refused: readonly RefusedChange[] } {
  const fit: CellChange[] = [];
  const refused: RefusedChange[] = [];
  for (const [index, change] of now.block.changes.entries()) {
    if (!change) continue;
    const why = whyNot(now, index, change, mixedFontsToo);
    if (why === null) fit.push(change);
    else refused.push({ change, why });
  }
  return { fit, refused };
}

function whyNot(now: BlockNow, index: number, change: CellChange, mixedFontsToo: boolean): WhyNot | null {
  if (now.sheet.isNullObject) return 'gone';
  const value = cellValue(now.range.values[index]?.[0]);
  const formula: unknown = now.range.formulas[index]?.[0];
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return 'formula';
  if (value !== change.from) return 'drifted';
  return !mixedFontsToo && hasMixedFonts(now.fonts.value[index]?.[0]) ? 'mixed-fonts' : null;
}

export function cellValue(value: unknown): CellValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
}

/** A property that differs from letter to letter comes back as null. */
function hasMixedFonts(properties: Excel.CellProperties | undefined): boolean {
  const values: readonly unknown[] = Object.values(properties?.format?.font ?? {});
  return values.includes(null);
}
