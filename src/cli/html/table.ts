import type { Markup } from './markup';
import { markup, nothing } from './markup';

export interface Head {
  readonly text: string;
  /** A kind of column: `figure`, `place`. */
  readonly kind?: string;
}

/** A table whose heads stand again on every printed page. */
export function* tableOf(kind: string, heads: readonly Head[], rows: Iterable<Markup>): Generator<Markup> {
  yield markup`<table class="${kind}"><thead><tr>${heads.map(headCell)}</tr></thead><tbody>\n`;
  for (const row of rows) yield markup`<tr>${row}</tr>\n`;
  yield markup`</tbody></table>\n`;
}

function headCell({ text, kind }: Head): Markup {
  return markup`<th${kind === undefined ? nothing : markup` class="${kind}"`}>${text}</th>`;
}
