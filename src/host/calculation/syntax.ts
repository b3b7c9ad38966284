import type { Area, CellValue } from '../package';

export type Comparison = '=' | '<>' | '<' | '>' | '<=' | '>=';
export type BinaryOperator = Comparison | '&' | '+' | '-' | '*' | '/' | '^';
export type UnaryOperator = '+' | '-' | '%';

/** What a formula says, as a tree. References are numbered, since each cell has its own cells for them. */
export type Expression =
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'missing' }
  | { readonly kind: 'reference'; readonly index: number }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly of: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    };

/** `[#Headers]`, `[@]` and the like, and the columns from the first to the last; all of them where none is named. */
export interface TablePart {
  readonly items: readonly TableItem[];
  readonly columns: readonly string[];
}

export type TableItem = '#all' | '#data' | '#headers' | '#totals' | '#this row';

/** A reference as it is written: which cells it means is known where the formula stands. */
export type WrittenReference =
  | { readonly kind: 'cells'; readonly sheet: string | undefined; readonly area: Area }
  /** Without a name it is the table in which the formula stands. */
  | { readonly kind: 'table'; readonly table: string | undefined; readonly part: TablePart }
  /** A name, or a table without brackets. */
  | { readonly kind: 'name'; readonly sheet: string | undefined; readonly name: string };

export interface Formula {
  /** Without `=`, as a file holds it. */
  readonly text: string;
  /** Formulas that differ in their references alone have it in common. */
  readonly expression: Expression;
  readonly references: readonly WrittenReference[];
  /** By the number of a reference, the one whose size it takes on: `SUMIF` sums as many cells as it looks at. */
  readonly sizedAs: ReadonlyMap<number, number>;
}
