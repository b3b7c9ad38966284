import type { CellEdit, SheetChanges, StyleAdditions } from '../../src/host/package';
import { addStyles, newWorkbook, patchPackage } from '../../src/host/package';
import { looks } from './looks';
import { rowHeight } from './row-height';
import type { Look, Sample, SampleRow, SampleSheet } from './sample';
import { mergesOf } from './sample';

const a4 = 9;
const margins = { left: 0.6, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };

/** The bytes of a sample's workbook. */
export function workbookBytes({ sheets }: Sample): Uint8Array {
  const book = newWorkbook(
    sheets.map(({ name }) => name),
    { font: { name: 'Times New Roman', size: 12 } },
  );
  const styles = addStyles(book);
  const styleOf = stylesByLook(styles);
  return patchPackage(book, {
    styles,
    sheets: sheets.map((sheet, index) => changesOf(sheet, index + 1, styleOf)),
  });
}

function stylesByLook(styles: StyleAdditions): (look: Look) => number {
  const added = new Map<Look, number>();
  return (look) => {
    const style = added.get(look) ?? styles.addStyle(0, looks[look]);
    added.set(look, style);
    return style;
  };
}

function changesOf(sheet: SampleSheet, id: number, styleOf: (look: Look) => number): SheetChanges {
  const { headerRow } = sheet;
  return {
    sheet: id,
    cells: sheet.rows.flatMap((row, index) => cellsOf(row, index, styleOf)),
    rows: sheet.rows.map((content, row) => ({ row, height: rowHeight(content, sheet.widths) })),
    columns: sheet.widths.map((width, column) => ({ first: column, last: column, width })),
    merges: { added: mergesOf(sheet.rows) },
    view: {
      showGridlines: true,
      ...(headerRow === undefined ? {} : { frozen: { rows: headerRow + 1, columns: 0 } }),
    },
    page: {
      paperSize: a4,
      orientation: sheet.landscape ? 'landscape' : 'portrait',
      fit: { width: 1, height: 0 },
      margins,
      centerHorizontally: true,
      footer: '&C&P',
      ...(headerRow === undefined ? {} : { printTitles: { rows: { first: headerRow, last: headerRow } } }),
    },
  };
}

/** What is merged takes the first cell's look, so that its frame is whole. */
function cellsOf(
  { cells, merged = [] }: SampleRow,
  row: number,
  styleOf: (look: Look) => number,
): readonly CellEdit[] {
  return cells.flatMap((cell, column) => {
    const around = merged.find(([first, last]) => column > first && column <= last);
    const shown = cell ?? (around ? (cells[around[0]] ?? null) : null);
    if (!shown) return [];
    const style = styleOf(shown.look);
    return cell && cell.value !== '' ? [{ row, column, value: cell.value, style }] : [{ row, column, style }];
  });
}
