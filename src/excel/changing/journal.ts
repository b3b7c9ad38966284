import type { WrittenChange } from './written-change';

/** Changes that were written together, newest last. The journal lives as long as the pane. */
export interface JournalEntry {
  readonly changes: readonly WrittenChange[];
}

/** What takes an entry back: each cell from what was written to what stood there. */
export function inverseOf({ changes }: JournalEntry): readonly WrittenChange[] {
  return changes.map(({ formats, ...change }) => ({
    ...change,
    from: change.to,
    to: change.from,
    ...(formats && { formats: { from: formats.to, to: formats.from } }),
  }));
}

/** One before → after a cell, however often it was written. */
export function merged(changes: readonly WrittenChange[]): readonly WrittenChange[] {
  const byCell = new Map<string, WrittenChange>();
  for (const change of changes) {
    const key = `${change.sheetId} ${change.cell.row} ${change.cell.column}`;
    const first = byCell.get(key);
    const formats = change.formats ?? first?.formats;
    byCell.set(key, {
      ...change,
      from: first ? first.from : change.from,
      ...(formats && { formats: { from: (first?.formats ?? formats).from, to: formats.to } }),
    });
  }
  return [...byCell.values()].filter(({ from, to }) => from !== to);
}
