/** A row of the table as it will stand: one that is there already, or a new one. */
export interface OrderedRow {
  readonly key: string;
  /** Its place among the rows that stand; null for a new row. */
  readonly from: number | null;
}

/** How the rows that stand become the rows that are wanted. */
export interface RowOrder {
  readonly rows: readonly OrderedRow[];
  /** Places of rows that go, among those that stand. */
  readonly gone: readonly number[];
}

/**
 * The rows that stay keep the order in which they stand, since a user may have sorted them; a new row comes after
 * the one that it follows in the plan. A key that stands twice counts once.
 */
export function rowOrder(standing: readonly string[], wanted: readonly string[]): RowOrder {
  const isWanted = new Set(wanted);
  const stays = new Map<string, number>();
  const gone: number[] = [];
  for (const [place, key] of standing.entries()) {
    if (isWanted.has(key) && !stays.has(key)) stays.set(key, place);
    else gone.push(place);
  }
  const following = newRowsAfter(wanted, stays);
  const rows = [
    ...(following.get(null) ?? []),
    ...[...stays].flatMap(([key, from]) => [{ key, from }, ...(following.get(key) ?? [])]),
  ];
  return { rows, gone };
}

/** The new rows by the row that stays before them; by null those before all others. */
function newRowsAfter(
  wanted: readonly string[],
  stays: ReadonlyMap<string, number>,
): ReadonlyMap<string | null, readonly OrderedRow[]> {
  const following = new Map<string | null, OrderedRow[]>();
  let before: string | null = null;
  for (const key of wanted) {
    if (stays.has(key)) {
      before = key;
      continue;
    }
    const rows = following.get(before);
    if (rows) rows.push({ key, from: null });
    else following.set(before, [{ key, from: null }]);
  }
  return following;
}

/** Neighbouring places, first and last included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

export function runsOf(places: readonly number[]): readonly Run[] {
  const runs: { first: number; last: number }[] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run?.last === place - 1) run.last = place;
    else runs.push({ first: place, last: place });
  }
  return runs;
}
