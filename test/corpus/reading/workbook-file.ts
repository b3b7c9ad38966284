import type { CellValue, SheetChanges, StyleAdditions } from '../../../src/host/package';
import { addStyles, newWorkbook, parseArea, patchPackage } from '../../../src/host/package';
import type { Stated, WrittenSheet, WrittenWorkbook } from './written-workbook';

/** The bytes of the .xlsx that a workbook.txt describes. */
export function workbookFile({ sheets }: WrittenWorkbook): Uint8Array {
  const empty = newWorkbook(sheets.map(({ name }) => name));
  const styles = addStyles(empty);
  return patchPackage(empty, {
    styles,
    sheets: sheets.map((sheet, index) => changesOf(sheet, index + 1, styles)),
  });
}

function changesOf(sheet: WrittenSheet, id: number, styles: StyleAdditions): SheetChanges {
  const formatAt = lookUp(sheet.formats);
  const formulaAt = lookUp(sheet.formulas);
  const cells = sheet.grid.values.flatMap((values, row) =>
    values.flatMap((written, column) => {
      const { value, format } = cellOf(written);
      const numberFormat = formatAt(row, column) ?? format;
      const formula = formulaAt(row, column);
      if (value === null && formula === null) return [];
      return {
        row,
        column,
        value,
        ...(numberFormat !== null && { style: styles.addStyle(0, { numberFormat }) }),
        ...(formula !== null && { formula }),
      };
    }),
  );
  return {
    sheet: id,
    cells,
    merges: { added: sheet.merges.map(areaOf) },
    ...(sheet.hidden && { visibility: 'hidden' }),
  };
}

const error = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const dayZero = Date.UTC(1899, 11, 30);
const millisecondsADay = 86_400_000;

/** "#N/A" is an error, "2024-06-30" a day, "\u00a0" a character that would not be seen; all else as it stands. */
function cellOf(written: string | number | boolean): { value: CellValue; format: string | null } {
  if (written === '') return { value: null, format: null };
  if (typeof written !== 'string') return { value: written, format: null };
  if (error.test(written)) return { value: { error: written }, format: null };
  if (day.test(written)) {
    return { value: (Date.parse(written) - dayZero) / millisecondsADay, format: 'dd/mm/yyyy' };
  }
  const text = written.replace(/\\u([0-9a-f]{4})/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  return { value: text, format: null };
}

function lookUp(stated: readonly Stated[]): (row: number, column: number) => string | null {
  const areas = stated.map(({ area, text }) => ({ ...areaOf(area), text }));
  return (row, column) =>
    areas.find(
      ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
    )?.text ?? null;
}

function areaOf(reference: string) {
  const area = parseArea(reference);
  if (!area) throw new Error(`No area: ${reference}`);
  return area;
}
