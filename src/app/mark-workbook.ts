import type { Host } from '../excel';
import { ExcelError, markCells } from '../excel';
import type { Language } from '../rules';
import type { CheckedBook } from './check-grids';
import { withHostIds } from './host-ids';
import { writeFindings } from './write-findings';

/** Marks what a check found in a workbook from a file, and lists it on the sheet Kết quả rà soát. */
export async function markWorkbook(host: Host, book: CheckedBook, language: Language): Promise<void> {
  const findings = await withHostIds(host, book.findings);
  const sheets = await withHostIds(
    host,
    book.workbook.sheets.map(({ grid }) => grid),
  );
  const { protectedSheets } = await markCells(
    host,
    findings,
    sheets.map(({ sheetId }) => sheetId),
  );
  if (protectedSheets.length > 0) throw new ExcelError('protected', protectedSheets.join(', '));
  await writeFindings(host, book, language);
}
