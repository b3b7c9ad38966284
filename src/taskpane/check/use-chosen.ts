import { useState } from 'react';
import type { SelectedEvent } from '../../app/in-excel';
import { speaksOf } from './list/at-cell';
import type { Entry } from './list/entries';
import type { Line } from './list/lines';

/** What the reader has come to in the list. */
export interface Chosen {
  /** The entry whose card is open. */
  readonly entry: string | null;
  /** The line that it was opened on, which matters where an entry stands under two heads. */
  readonly line: string | null;
  /** The line that Tab comes to. */
  readonly active: string | null;
}

const nothing: Chosen = { entry: null, line: null, active: null };

/**
 * Follows the selection in the sheet: the finding of the selected cell is shown, unless the one that is open
 * speaks of that cell too, or `busy` with something of its own.
 */
export function useChosen(
  entries: readonly Entry[],
  lines: readonly Line[],
  selected: SelectedEvent | null,
  busy: boolean,
): {
  readonly entry: Entry | null;
  readonly line: string | null;
  readonly active: string | null;
  readonly choose: (entry: Entry | null, line?: Line) => void;
  readonly activate: (line: Line) => void;
} {
  const [chosen, setChosen] = useState(nothing);
  const [followed, setFollowed] = useState(selected);
  const open = entries.find(({ key }) => key === chosen.entry) ?? null;
  if (selected !== followed) {
    setFollowed(selected);
    const wanted = selected && !busy && !(open && speaksOf(open, selected));
    const found = wanted ? entries.find((entry) => speaksOf(entry, selected)) : undefined;
    if (found) setChosen({ entry: found.key, line: null, active: null });
  }
  const line =
    open &&
    (lines.find(({ key }) => key === chosen.line) ??
      lines.find((one) => one.kind === 'entry' && one.entry.key === open.key));
  return {
    entry: open,
    line: line?.key ?? null,
    active: chosen.active ?? line?.key ?? null,
    choose: (entry, on) =>
      setChosen({
        entry: entry?.key ?? null,
        line: entry ? (on?.key ?? null) : null,
        active: on?.key ?? (entry ? null : (line?.key ?? chosen.active)),
      }),
    activate: (on) => setChosen((before) => ({ ...before, active: on.key })),
  };
}
