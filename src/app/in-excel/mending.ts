import type { Consent, JournalEntry, RefusedChange, Watch, WrittenChange } from '../../excel';
import { applyChangeSet, inverseOf, merged } from '../../excel';
import type { CellChange } from '../../rules';
import { chooseChanges, mostPasses } from '../../rules';
import type { Checking } from './checking';
import type { Desk } from './desk';
import type { Outcome } from './session-state';

/** Mends and their journal. */
export interface Mending {
  readonly fix: (changes: readonly CellChange[], consent: Consent, watch: Watch) => Promise<void>;
  readonly fixSafe: (watch: Watch) => Promise<void>;
  readonly undo: (watch: Watch) => Promise<void>;
}

export function openMending({ host, state, show }: Desk, { again }: Checking): Mending {
  const journal: JournalEntry[] = [];

  function remember(written: readonly WrittenChange[], refused: readonly RefusedChange[]): void {
    const changes = merged(written);
    if (changes.length > 0) journal.push({ changes });
    show({
      undoable: journal.length,
      lastWrite: { done: changes, refused },
      outcome: told('fixed', changes),
    });
  }

  return {
    async fix(changes, consent, watch) {
      const { done, refused } = await applyChangeSet(host, changes, { together: true, ...consent }, watch);
      remember(done, refused);
      await again(watch);
    },

    /** What one pass has written stays in the journal, whatever becomes of the next. */
    async fixSafe(watch) {
      const written: WrittenChange[] = [];
      let refused: readonly RefusedChange[] = [];
      let { checked } = state();
      try {
        for (let pass = 0; checked && pass < mostPasses; pass++) {
          const chosen = chooseChanges(checked.findings);
          if (chosen.length === 0) break;
          const result = await applyChangeSet(host, chosen, {}, watch);
          written.push(...result.done);
          ({ refused } = result);
          if (result.done.length === 0) break;
          checked = await again(watch);
        }
      } finally {
        remember(written, refused);
      }
    },

    async undo(watch) {
      const last = journal.at(-1);
      if (!last) return;
      const lastWrite = await applyChangeSet(host, inverseOf(last), { mixedFonts: true }, watch);
      journal.pop();
      show({ undoable: journal.length, lastWrite, outcome: told('undone', lastWrite.done) });
      await again(watch);
    },
  };
}

/** Where nothing could be written, what was left alone says enough. */
function told(what: 'fixed' | 'undone', { length: cells }: readonly CellChange[]): Outcome | null {
  return cells === 0 ? null : { what, cells };
}
