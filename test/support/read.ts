import type { Grid, ReadingOptions } from '../../src/appendix';
import { makeReader, readWorkbook } from '../../src/appendix';
import { reference } from '../../src/frameworks';
import type { CheckedSheet, CheckedWorkbook } from '../../src/rules';
import { sheetOf } from './sheet-text';

/** A sheet as a test writes it: text, or a grid where merges or formats matter. */
export type WrittenSheet = string | Grid;

/** Sheets as tests write them, read as the product reads them. */
export function read(
  written: WrittenSheet | readonly WrittenSheet[],
  options: ReadingOptions = {},
): CheckedWorkbook {
  return readGrids(gridsOf(written), options);
}

export function readGrids(grids: readonly Grid[], options: ReadingOptions = {}): CheckedWorkbook {
  const readings = readWorkbook(grids, reference, options);
  const sheets = grids.flatMap((grid, index): readonly CheckedSheet[] => {
    const reading = readings[index];
    return reading ? [{ grid, reading }] : [];
  });
  return { sheets, knowledge: { reference, readOwners: makeReader(reference).owners } };
}

/** Text sheets beyond the first get a number to their name, so that no two are called alike. */
export function gridsOf(written: WrittenSheet | readonly WrittenSheet[]): readonly Grid[] {
  return listOf(written).map((sheet, index) =>
    typeof sheet === 'string' ? sheetOf(sheet, index === 0 ? {} : { sheet: `Trang ${index + 1}` }) : sheet,
  );
}

function listOf(written: WrittenSheet | readonly WrittenSheet[]): readonly WrittenSheet[] {
  return typeof written === 'string' || 'sheetId' in written ? [written] : written;
}
