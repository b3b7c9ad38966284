import type { Desk } from './desk';

/** How long the sheet must have been at rest before it is checked again by itself. */
const restBeforeCheck = 800;

/**
 * Follows what happens in the workbook: an edit makes the check stale and brings the next one about, a move of
 * the selection is shown. Nothing is written. Returns what ends it.
 */
export function watchWorkbook(
  { host, state, show }: Desk,
  /** False where the check did not come to its end. */
  checkAgain: () => Promise<boolean>,
): () => void {
  let rest: ReturnType<typeof setTimeout> | null = null;
  let ended = false;

  function checkAtRest(): void {
    if (rest) clearTimeout(rest);
    rest = setTimeout(() => void checkNow(), restBeforeCheck);
  }

  async function checkNow(): Promise<void> {
    const { checked, changedSince } = state();
    // Somebody else's check may have come in between.
    if (!checked || changedSince === 0) return;
    if (!(await checkAgain()) && !ended) checkAtRest();
  }

  const offChanged = host.on('changed', ({ ours, sheetId }) => {
    const { checked } = state();
    if (ours || !checked) return;
    const isRead = checked.workbook.sheets.some(({ grid }) => grid.sheetId === sheetId);
    if (checked.scope === 'active' && !isRead) return;
    show({ changedSince: state().changedSince + 1 });
    checkAtRest();
  });
  const offSelected = host.on('selected', (selected) => {
    if (state().checked) show({ selected });
  });
  return () => {
    ended = true;
    offChanged();
    offSelected();
    if (rest) clearTimeout(rest);
  };
}
