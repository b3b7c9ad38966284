import type { Watch } from '../../excel';
import { makeSheets } from '../offered/make-sheets';
import type { SheetsOrder } from '../offered/offered-sheets';
import { standingOffers } from '../offered/offered-sheets';
import type { Checking } from './checking';
import type { Desk } from './desk';

/** The sheets that can be made: which stand, and making them. */
export interface Summarising {
  readonly look: () => Promise<void>;
  readonly make: (order: SheetsOrder, watch: Watch) => Promise<void>;
}

export function openSummarising({ attempting, host, state, show }: Desk, { again }: Checking): Summarising {
  async function look(): Promise<void> {
    show({ standing: await standingOffers(host) });
  }

  return {
    look,
    /** Cells may have changed since the check: sheets that are handed on are made from what stands there now. */
    async make(order, watch) {
      const checked = state().changedSince > 0 ? await again(watch) : state().checked;
      if (!checked) return;
      show({ made: null });
      try {
        for await (const made of makeSheets(host, checked, order, watch)) show({ made });
      } finally {
        // Some may stand though others were not made.
        await attempting('look', look);
      }
    },
  };
}
