import type { Watch } from '../../excel';
import type { SummaryOrder } from '../summary/summary';
import { summaryState } from '../summary/summary';
import { generateSummary } from '../summary/write-summary';
import type { Checking } from './checking';
import type { Desk } from './desk';

/** The sheets of a summary: which stand, and making them. */
export interface Summarising {
  readonly look: () => Promise<void>;
  readonly make: (order: SummaryOrder, watch: Watch) => Promise<void>;
}

export function openSummarising({ host, state, show }: Desk, { again }: Checking): Summarising {
  async function look(): Promise<void> {
    show({ standing: await summaryState(host) });
  }

  return {
    look,
    /** Cells may have changed since the check: sheets that are handed on are made from what stands there now. */
    async make(order, watch) {
      const checked = state().changedSince > 0 ? await again(watch) : state().checked;
      if (!checked) return;
      show({ made: null });
      show({ made: await generateSummary(host, checked, order, watch) });
      await look();
    },
  };
}
