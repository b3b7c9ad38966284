import { cellKey } from '../../appendix';
import type { CellChange, Finding } from '../finding';

export interface FixChoice {
  /** Only these rules; all where not given. */
  readonly rules?: ReadonlySet<string>;
  /** Also the mends that need a person's word. */
  readonly unsafe?: boolean;
}

export interface ChosenChange extends CellChange {
  readonly rule: string;
}

/**
 * The changes of one pass: every cell at most once, since a second mend of the same cell expects a text that
 * the first one has replaced. What is left over comes in the next pass.
 */
export function chooseChanges(findings: readonly Finding[], choice: FixChoice = {}): readonly ChosenChange[] {
  const taken = new Set<string>();
  const chosen: ChosenChange[] = [];
  for (const { rule, fix, ignored } of findings) {
    if (!fix || ignored || (choice.rules && !choice.rules.has(rule))) continue;
    if (!fix.safe && !choice.unsafe) continue;
    const keys = fix.changes.map(({ sheetId, cell }) => `${sheetId} ${cellKey(cell.row, cell.column)}`);
    if (keys.some((key) => taken.has(key))) continue;
    for (const key of keys) taken.add(key);
    chosen.push(...fix.changes.map((change) => ({ ...change, rule })));
  }
  return chosen;
}
