import type { FilledCell } from '../sheet/sheet';

/** What a row is, and what it adds to what stands above it. */
export type Verdict =
  | { readonly kind: 'record' }
  | { readonly kind: 'group'; readonly text: string }
  | { readonly kind: 'solution'; readonly cell: FilledCell }
  | { readonly kind: 'continuation'; readonly rests: readonly Rest[] }
  | {
      readonly kind:
        'note' | 'separator' | 'repeated-header' | 'column-numbers' | 'total' | 'blank' | 'unrecognised';
    };

/** A text as far as it was gathered: the cell where it began, and all of it so far. */
export interface Gathered {
  readonly cell: FilledCell;
  readonly text: string;
}

/** What a page break left of a text. */
export interface Rest {
  readonly cell: FilledCell;
  /** What it continues; null where it begins a solution, in the wrong column. */
  readonly of: Gathered | null;
  /** The place in the table of the field that it continues; null for a solution. */
  readonly place: number | null;
}

/** What stands above a row within its group. */
export interface Above {
  /** Whether there is a record that a solution can belong to. */
  readonly hasRecord: boolean;
  /** The record's last solution. */
  readonly solution: Gathered | null;
  /** The record's text at a place of the table. */
  at(place: number): Gathered | null;
  /** The group above is lettered small: "a) …". */
  readonly inSmallGroup: boolean;
}
