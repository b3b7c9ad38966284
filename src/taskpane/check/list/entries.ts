import type { Appendix, PlanRecord } from '../../../appendix';
import type { ExcelCheck } from '../../../app/in-excel';
import type { Finding } from '../../../rules';
import { placeOf } from './place';

/** A finding in the list, with the record that it is about. */
export interface Entry {
  /** The same before and after another check, as long as the finding says the same of the same cells. */
  readonly key: string;
  readonly finding: Finding;
  readonly appendix: Appendix | null;
  readonly record: PlanRecord | null;
}

/** What is to be mended or looked at, in reading order; what is kept as it is stands elsewhere. */
export function entriesOf({ findings, workbook }: ExcelCheck): readonly Entry[] {
  const records = new Map<string, Pick<Entry, 'appendix' | 'record'>>();
  for (const { grid, reading } of workbook.sheets)
    for (const appendix of reading.appendices)
      for (const record of appendix.records)
        records.set(`${grid.sheetId} ${record.row}`, { appendix, record });
  const taken = new Map<string, number>();
  return findings.flatMap((finding) => {
    if (finding.ignored) return [];
    const said = keyOf(finding);
    const before = taken.get(said) ?? 0;
    taken.set(said, before + 1);
    const about = records.get(`${finding.sheetId} ${finding.row ?? ''}`);
    const key = before === 0 ? said : `${said} ${before + 1}`;
    return [{ key, finding, ...(about ?? { appendix: null, record: null }) }];
  });
}

/** A finding is recognised by what it says, and where. */
export function keyOf(finding: Finding): string {
  return `${finding.sheetId} ${finding.fingerprint} ${placeOf(finding)}`;
}
