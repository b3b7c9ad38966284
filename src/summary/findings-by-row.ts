import type { Dictionary } from '../locale';
import type { Finding, Severity } from '../rules';
import { severities } from '../rules';

type Counts = Readonly<Record<Severity, number>>;

const none: Counts = { error: 0, warning: 0, info: 0 };

/** How many findings of each weight a row has; what is kept as it is does not count. */
export function findingsByRow(findings: readonly Finding[]): (sheetId: string, row: number) => Counts {
  const byRow = new Map<string, Counts>();
  for (const { sheetId, row, severity, ignored } of findings) {
    if (row === null || ignored) continue;
    const place = `${sheetId} ${row}`;
    const counts = byRow.get(place) ?? none;
    byRow.set(place, { ...counts, [severity]: counts[severity] + 1 });
  }
  return (sheetId, row) => byRow.get(`${sheetId} ${row}`) ?? none;
}

/** "1 phải sửa, 2 cần xem lại". */
export function countsText(counts: Counts, { counted }: Dictionary['words']): string {
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${counted[severity]}`)
    .join(', ');
}

export function gravestOf(counts: Counts): Severity | null {
  return severities.find((severity) => counts[severity] > 0) ?? null;
}
