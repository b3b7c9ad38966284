import type { Cell, PlanRecord } from '../../appendix';
import { areaAddress, addressOf } from '../../appendix';
import type { ExcelCheck } from '../../app/in-excel';
import type { Finding, Severity } from '../../rules';

/** Findings of one row, or those told once for a table. */
export interface FindingGroup {
  readonly key: string;
  readonly sheet: string;
  /** Counted from 0; null where told once. */
  readonly row: number | null;
  readonly record: PlanRecord | null;
  readonly findings: readonly Finding[];
}

/** What the list shows: by row, in reading order, without what is filtered out or kept as it is. */
export function groupsOf(
  { findings, workbook }: ExcelCheck,
  shown: ReadonlySet<Severity>,
): readonly FindingGroup[] {
  const records = new Map(
    workbook.sheets.flatMap(({ grid, reading }) =>
      reading.appendices.flatMap((appendix) =>
        appendix.records.map((record): [string, PlanRecord] => [`${grid.sheetId} ${record.row}`, record]),
      ),
    ),
  );
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.ignored || !shown.has(finding.severity)) continue;
    const key = `${finding.sheetId} ${finding.row ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups].flatMap(([key, members]) => {
    const [first] = members;
    if (!first) return [];
    return [{ key, sheet: first.sheet, row: first.row, record: records.get(key) ?? null, findings: members }];
  });
}

/** Where a finding is, in as few letters as a list has room for. */
export function placeOf({ cells }: Finding): string {
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last) return '';
  if (cells.length === 1) return addressOf(first);
  const together = cells.every(({ row }, index) => row === first.row && isNext(cells, index));
  if (together)
    return areaAddress({ top: first.row, left: first.column, bottom: last.row, right: last.column });
  return `${addressOf(first)} +${cells.length - 1}`;
}

function isNext(cells: readonly Cell[], index: number): boolean {
  return index === 0 || cells[index]?.column === (cells[index - 1]?.column ?? 0) + 1;
}

export function countsOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity, ignored } of findings) if (!ignored) counts[severity] += 1;
  return counts;
}
