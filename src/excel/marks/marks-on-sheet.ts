import { isMarkFormula } from './mark-look';

/** A sheet with its conditional formats, as asked for before its marks are changed. */
export interface AskedSheetMarks {
  readonly sheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
  readonly formats: Excel.ConditionalFormatCollection;
}

/** Asks each sheet for its conditional formats, with what tells ours from the user's. */
export function askForMarks(
  { workbook }: Excel.RequestContext,
  sheetIds: readonly string[],
): readonly AskedSheetMarks[] {
  return sheetIds.map((id) => {
    const sheet = workbook.worksheets.getItemOrNullObject(id);
    const { protection } = sheet;
    const formats = sheet.getRange().conditionalFormats;
    sheet.load('name');
    protection.load('protected,options');
    formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
    return { sheet, protection, formats };
  });
}

/** Marks are formats: a protected sheet takes none, unless its protection leaves formatting free. */
export function takesMarks({ protection }: AskedSheetMarks): boolean {
  return !protection.protected || protection.options.allowFormatCells === true;
}

export function marksOn({ sheet, formats }: AskedSheetMarks): readonly Excel.ConditionalFormat[] {
  return sheet.isNullObject ? [] : formats.items.filter(isMark);
}

export function deleteMarks(asked: AskedSheetMarks): number {
  const marks = marksOn(asked);
  for (const mark of marks) mark.delete();
  return marks.length;
}

function isMark({ customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  return !custom.isNullObject && isMarkFormula(custom.rule.formula);
}
