import type { Grid } from '../appendix';
import type { CellChange, CheckChoices, ChosenChange, Finding, FixChoice } from '../rules';
import { fixAll } from '../rules';
import type { CheckedBook } from './check-grids';
import { checkGrids } from './check-grids';
import type { Told } from './read-grids';

/** A mend that was left undone: it wants a person's word, or a choice between several ways. */
export interface LeftChange extends Omit<CellChange, 'to'> {
  readonly rule: string;
  /** Null where there is more than one way. */
  readonly to: CellChange['to'] | null;
  readonly reason: 'asks' | 'choice';
}

/** A workbook with its mends, in memory. */
export interface FixedBook {
  readonly changes: readonly ChosenChange[];
  readonly left: readonly LeftChange[];
  readonly after: CheckedBook;
}

/** Mends what may be mended and checks what has become of it. The grids given stay as they are. */
export function fixGrids(
  grids: readonly Grid[],
  choice: FixChoice = {},
  told: Told = {},
  choices: CheckChoices = {},
): FixedBook {
  const check = (current: readonly Grid[]) => checkGrids(current, told, choices);
  const { grids: mended, changes } = fixAll(grids, (current) => check(current).findings, choice);
  const after = check(mended);
  const places = new Map(grids.map(({ sheetId }, place) => [sheetId, place]));
  const left = after.findings.flatMap((finding) => leftBy(finding, choice));
  return { changes: inPlaces(changes, places), left: inPlaces(left, places), after };
}

function inPlaces<C extends Pick<CellChange, 'sheetId' | 'cell'>>(
  changes: readonly C[],
  sheets: ReadonlyMap<string, number>,
): readonly C[] {
  const sheetOf = ({ sheetId }: C) => sheets.get(sheetId) ?? sheets.size;
  return [...changes].sort(
    (one, other) =>
      sheetOf(one) - sheetOf(other) || one.cell.row - other.cell.row || one.cell.column - other.cell.column,
  );
}

function leftBy({ rule, fix, ignored }: Finding, { rules }: FixChoice): readonly LeftChange[] {
  if (!fix || ignored || (rules && !rules.has(rule))) return [];
  if (fix.changes.length > 0) return fix.changes.map((change) => ({ ...change, rule, reason: 'asks' }));
  const [first] = fix.alternatives;
  return (first?.changes ?? []).map((change) => ({ ...change, rule, to: null, reason: 'choice' }));
}
