import { areaAddress } from '../../appendix';
import type { ChangeBlock } from './change-blocks';
import type { WrittenChange } from './written-change';

/** A block as it stands just before it is written to. */
export interface BlockNow {
  readonly block: ChangeBlock<WrittenChange>;
  readonly sheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
  readonly range: Excel.Range;
  readonly properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

const asked = {
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
    protection: true,
  },
} as const satisfies Excel.CellPropertiesLoadOptions;

/**
 * Asks for what a write must know: the values, whether formulas make them, whether letters differ in font,
 * whether the cell is locked, how its number is shown.
 */
export function askForBlock(context: Excel.RequestContext, block: ChangeBlock<WrittenChange>): BlockNow {
  const sheet = context.workbook.worksheets.getItemOrNullObject(block.sheetId);
  const { protection } = sheet;
  protection.load('protected');
  const range = sheet.getRange(areaAddress(block.area));
  range.load('values,formulas,numberFormat');
  return { block, sheet, protection, range, properties: range.getCellProperties(asked) };
}
