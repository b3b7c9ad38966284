import { padded, paddedLeft, widest } from './display-width';

export interface TableColumn {
  readonly head: string;
  readonly right?: boolean;
}

/** Rows under their heads, columns aligned by what they take on the screen. */
export function* tableLines(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  indent: string,
): Generator<string> {
  const widths = columns.map(({ head }, at) => widest([head, ...rows.map((row) => row[at] ?? '')]));
  for (const row of [columns.map(({ head }) => head), ...rows]) {
    const cells = columns.map(({ right }, at) =>
      (right ? paddedLeft : padded)(row[at] ?? '', widths[at] ?? 0),
    );
    yield `${indent}${cells.join('  ')}`.trimEnd();
  }
}
