import { pathOf, type Branch, type Tree } from './branch';

/** One row or column of a pivot's figures. */
export interface Line {
  readonly kind: 'item' | 'subtotal' | 'grand';
  readonly branch: Branch;
  readonly path: readonly Branch[];
  /** How many items at its beginning it shares with the line before. */
  readonly repeated: number;
  /** Which value it shows, where values stand beside one another. */
  readonly value: number;
  /** Whether figures stand in it: not beside an item whose subtotals stand below or nowhere. */
  readonly hasFigures: boolean;
}

export interface LineRules {
  /** Whether each field that is not the last one has subtotals. */
  readonly subtotals: readonly boolean[];
  /** Where outer items have a line of their own: whether their subtotal stands in it. */
  readonly outline: boolean;
  readonly subtotalsAtTop: boolean;
  readonly grandTotal: boolean;
  readonly values: number;
  /** By field, what place an item has among those shown. */
  readonly placeOf: (level: number, code: number) => number;
}

type Found = Omit<Line, 'repeated' | 'value'>;

/** The lines of an axis in the order in which they stand. */
export function linesOf({ trunk }: Tree, depth: number, rules: LineRules): readonly Line[] {
  const found: Found[] = [];
  const visit = (branch: Branch): void => {
    const path = pathOf(branch);
    const isLast = branch.level === depth;
    const hasSubtotals = !isLast && (rules.subtotals[branch.level - 1] ?? false);
    const atTop = rules.outline && rules.subtotalsAtTop;
    if (isLast || rules.outline)
      found.push({ kind: 'item', branch, path, hasFigures: isLast || (atTop && hasSubtotals) });
    for (const child of inOrder(branch, rules)) visit(child);
    if (hasSubtotals && !atTop) found.push({ kind: 'subtotal', branch, path, hasFigures: true });
  };
  for (const child of inOrder(trunk, rules)) visit(child);
  if (depth === 0) found.push({ kind: 'item', branch: trunk, path: [], hasFigures: true });
  else if (rules.grandTotal) found.push({ kind: 'grand', branch: trunk, path: [], hasFigures: true });
  return withValues(found, rules.values);
}

const inOrder = ({ children, level }: Branch, { placeOf }: LineRules): readonly Branch[] =>
  [...children.values()].sort((a, b) => placeOf(level, a.code) - placeOf(level, b.code));

function withValues(found: readonly Found[], values: number): readonly Line[] {
  const lines: Line[] = [];
  let before: readonly Branch[] = [];
  for (const line of found) {
    for (let value = 0; value < values; value++)
      lines.push({ ...line, value, repeated: value > 0 ? line.path.length : shared(before, line.path) });
    before = line.path;
  }
  return lines;
}

/** A line never repeats all of its items: what it says itself is its last one. */
function shared(before: readonly Branch[], path: readonly Branch[]): number {
  let count = 0;
  while (count < path.length - 1 && before[count] === path[count]) count++;
  return count;
}
