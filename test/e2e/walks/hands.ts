import type { Locator } from 'playwright-core';
import { comesToBe } from '../eventually';

/** How a person works on the pane. Every walk is gone with each of them. */
export interface Hand {
  readonly by: string;
  readonly press: (target: Locator) => Promise<void>;
  readonly write: (target: Locator, text: string) => Promise<void>;
  /** Of a list that drops down. */
  readonly choose: (target: Locator, option: string) => Promise<void>;
}

const pointer: Hand = {
  by: 'pointer',
  press: (target) => target.click(),
  async write(target, text) {
    await target.click({ clickCount: 3 });
    await target.page().keyboard.type(text);
  },
  // The list itself is drawn by the system, out of a test's reach.
  async choose(target, option) {
    await target.selectOption({ label: option });
  },
};

/** The keys alone: a thing that Tab and arrows do not lead to cannot be pressed. */
const keyboard: Hand = {
  by: 'keyboard',
  async press(target) {
    await reach(target);
    // Whoever sees that a button is greyed waits before pressing it.
    await comesToBe(() => target.isEnabled(), true);
    const isTicked = await target.evaluate((element) =>
      ['switch', 'checkbox', 'radio'].includes(element.role ?? element.getAttribute('type') ?? ''),
    );
    await target.page().keyboard.press(isTicked ? 'Space' : 'Enter');
  },
  async write(target, text) {
    await reach(target);
    const keys = target.page().keyboard;
    await keys.press('Control+a');
    await keys.type(text);
  },
  async choose(target, option) {
    await reach(target);
    const steps = await target.evaluate(
      (list, wanted) =>
        list instanceof HTMLSelectElement
          ? [...list.options].findIndex(({ label }) => label === wanted) - list.selectedIndex
          : 0,
      option,
    );
    const keys = target.page().keyboard;
    await keys.press('Alt+ArrowDown');
    for (let step = 0; step < Math.abs(steps); step++) await keys.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
    await keys.press('Enter');
  },
};

export const hands: readonly Hand[] = [pointer, keyboard];

/** More than there are stops in any view. */
const mostSteps = 120;

/** Tab by Tab towards it; within a tree, a list or a group of choices by arrows. */
async function reach(target: Locator): Promise<void> {
  for (let step = 0; step < mostSteps; step++) {
    const key = await target.evaluate(keyTowards);
    if (key === null) return;
    await target.page().keyboard.press(key);
  }
  throw new Error(`No key leads to ${String(target)}`);
}

/** The next key on the way to what is wanted, null once it is reached. Runs in the page. */
function keyTowards(wanted: Element): string | null {
  const { activeElement: at } = document;
  const list = wanted.role === 'option' ? wanted.closest('[role=listbox]') : null;
  const stop = list ?? wanted.closest('summary') ?? wanted;
  if (at === stop) return list && wanted.ariaSelected !== 'true' ? 'ArrowDown' : null;
  const groupOf = (element: Element | null): string | null => {
    if (element instanceof HTMLInputElement && element.type === 'radio') return element.name;
    return element?.role === 'treeitem' ? 'tree' : null;
  };
  const isBehind = ((at?.compareDocumentPosition(stop) ?? 0) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  if (groupOf(at) !== null && groupOf(at) === groupOf(stop)) return isBehind ? 'ArrowUp' : 'ArrowDown';
  return isBehind ? 'Shift+Tab' : 'Tab';
}
