import type { Host, Watch } from '../excel';
import { writeList } from '../excel';
import type { Language } from '../rules';
import { findingsPlan } from '../summary';
import type { CheckedBook } from './check-grids';

/** Lists what a check found on the sheet Kết quả rà soát, in place where it stands already; answers its id. */
export function writeFindings(
  host: Host,
  { findings, workbook }: Pick<CheckedBook, 'findings' | 'workbook'>,
  language: Language,
  watch: Watch = {},
): Promise<string> {
  const grids = workbook.sheets.map(({ grid }) => grid);
  return writeList(host, findingsPlan(findings, grids, language), watch);
}
