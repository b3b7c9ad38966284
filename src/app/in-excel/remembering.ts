import type { Refusal, Stored, Watch } from '../../excel';
import { excelError, readStore, writeStore } from '../../excel';
import type { Checking } from './checking';
import type { Desk } from './desk';

/** What is said of a choice once it is kept. */
export type Remembered = 'remembered' | 'kept' | 'taken-back';

/** What the workbook remembers of its users' choices. */
export interface Remembering {
  /** Reads it, for whoever wants to see it before any check. */
  readonly recall: () => Promise<Stored>;
  /** Keeps a choice in the workbook and checks again by it. */
  readonly remember: (
    change: (stored: Stored) => Partial<Stored>,
    what: Remembered,
    watch: Watch,
  ) => Promise<void>;
}

/** Workbooks that take no sheet of ours; choices then last as long as the pane, and the user is told. */
const keptInPane = new Set<Refusal>(['structure', 'read-only', 'protected']);

export function openRemembering({ host, state, show }: Desk, { again }: Checking): Remembering {
  /** Read anew each time: a co-author may have chosen something since. */
  async function recall(): Promise<Stored> {
    const { keptInPane: kept, stored: inPane } = state();
    if (kept !== null && inPane) return inPane;
    const stored = await readStore(host);
    show({ stored });
    return stored;
  }

  async function keep(stored: Stored): Promise<void> {
    try {
      await writeStore(host, stored);
      show({ stored, keptInPane: null });
    } catch (thrown) {
      const { code } = excelError(thrown);
      if (!keptInPane.has(code)) throw thrown;
      show({ stored, keptInPane: code });
    }
  }

  return {
    recall,
    async remember(change, what, watch) {
      const stored = await recall();
      await keep({ ...stored, ...change(stored) });
      // A choice that lasts only as long as the pane is told of in another way.
      if (what !== 'remembered' || state().keptInPane === null) show({ outcome: { what } });
      await again(watch);
    },
  };
}
