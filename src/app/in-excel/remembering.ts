import type { Refusal, Stored, Watch } from '../../excel';
import { excelError, writeStore } from '../../excel';
import type { Checking } from './checking';
import type { Desk } from './desk';

/** Keeps a choice in the workbook and checks again by it. */
export type Remember = (change: (stored: Stored) => Partial<Stored>, watch: Watch) => Promise<void>;

/** Workbooks that take no sheet of ours; choices then last as long as the pane, and the user is told. */
const keptInPane = new Set<Refusal>(['structure', 'read-only', 'protected']);

export function openRemembering({ host, state, show }: Desk, { again, keepInPane }: Checking): Remember {
  async function keep(stored: Stored): Promise<void> {
    try {
      await writeStore(host, stored);
      keepInPane(null);
      show({ keptInPane: null });
    } catch (thrown) {
      const { code } = excelError(thrown);
      if (!keptInPane.has(code)) throw thrown;
      keepInPane(stored);
      show({ keptInPane: code });
    }
  }

  return async (change, watch) => {
    const { checked } = state();
    if (!checked) return;
    await keep({ ...checked.stored, ...change(checked.stored) });
    await again(watch);
  };
}
