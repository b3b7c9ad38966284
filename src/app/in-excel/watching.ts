import type { Desk } from './desk';

/** How long the sheet must have been at rest before it is checked again by itself. */
const restBeforeCheck = 800;

/**
 * Follows what happens in the workbook: an edit makes the check stale and brings the next one about, a move of
 * the selection is shown. Nothing is written. Returns what ends it.
 */
export function watchWorkbook({ host, state, show }: Desk, checkAgain: () => void): () => void {
  let rest: ReturnType<typeof setTimeout> | null = null;

  function checkAtRest(): void {
    if (rest) clearTimeout(rest);
    rest = setTimeout(() => {
      if (state().working) checkAtRest();
      else checkAgain();
    }, restBeforeCheck);
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
    offChanged();
    offSelected();
    if (rest) clearTimeout(rest);
  };
}
