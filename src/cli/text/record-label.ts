import type { CheckedBook } from '../../app';
import type { PlanRecord } from '../../appendix';
import { shortened } from '../../rules/label';

/** What stands in the rows of a workbook, by sheet and row: "5.2.3 Dự án đầu tư trong cụm công nghiệp". */
export function labelsIn({ appendices }: CheckedBook): ReadonlyMap<string, string> {
  return new Map(
    appendices.flatMap(({ appendix: { sheetId, records } }) =>
      records.map((record) => [`${sheetId} ${record.row}`, labelOf(record)] as const),
    ),
  );
}

function labelOf({ indicator }: PlanRecord): string {
  return [indicator?.value.code?.code, shortened(indicator?.value.name ?? '')].filter(Boolean).join(' ');
}

/** Whether a place must be told with its sheet. */
export function onSeveralSheets({ findings, appendices }: CheckedBook): boolean {
  const sheets = new Set(findings.map(({ sheetId }) => sheetId));
  for (const { appendix } of appendices) sheets.add(appendix.sheetId);
  return sheets.size > 1;
}
