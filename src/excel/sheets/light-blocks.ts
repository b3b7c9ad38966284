import { mostBytes } from '../reading/block';

/** Rows with where the first of them stands among all. */
export interface RowBlock<R> {
  readonly from: number;
  readonly rows: readonly R[];
}

const utf8 = new TextEncoder();

/** As many rows at a time as one request carries, at least one. */
export function* lightBlocks<R>(rows: readonly R[]): Generator<RowBlock<R>> {
  for (let from = 0; from < rows.length;) {
    let bytes = 0;
    let end = from;
    while (end < rows.length) {
      bytes += utf8.encode(JSON.stringify(rows[end])).length + 1;
      if (end > from && bytes > mostBytes) break;
      end += 1;
    }
    yield { from, rows: rows.slice(from, end) };
    from = end;
  }
}
