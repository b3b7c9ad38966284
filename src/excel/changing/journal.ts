import type { CellChange } from '../../rules';

/** Changes that were written together, newest last. The journal lives as long as the pane. */
export interface JournalEntry {
  readonly changes: readonly CellChange[];
}

/** What takes an entry back: each cell from what was written to what stood there. */
export function inverseOf({ changes }: JournalEntry): readonly CellChange[] {
  return changes.map((change) => ({ ...change, from: change.to, to: change.from })).toReversed();
}
