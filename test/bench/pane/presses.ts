import type { Page } from 'playwright-core';

/** Something that a person does to one element of the pane. */
export interface Press {
  /** Said in the bench's answer. */
  readonly name: string;
  readonly selector: string;
  /** What the element says; where several match, the one that says this. */
  readonly says?: string;
  /** Typed into a field, or chosen of a list; without it the element is clicked. */
  readonly value?: string;
  /** What is on the page once it is done. */
  readonly until?: string;
}

/** How long until the page is drawn after a press, in milliseconds. */
export function pressed(page: Page, press: Omit<Press, 'name'>): Promise<number> {
  return page.evaluate(async ({ selector, says, value, until }) => {
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    const seen = (wanted: string, text = '') =>
      [...document.querySelectorAll<HTMLElement>(wanted)].find(
        (element) => element.checkVisibility() && element.innerText.includes(text),
      );
    const element = seen(selector, says);
    if (!element) throw new Error(`Nothing on the page is ${selector}.`);
    await drawn();
    const begun = performance.now();
    if (value === undefined) element.click();
    else {
      const isField = element instanceof HTMLInputElement;
      const { prototype } = isField ? HTMLInputElement : HTMLSelectElement;
      // React looks for a change behind the element's own setter.
      Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value);
      element.dispatchEvent(new Event(isField ? 'input' : 'change', { bubbles: true }));
    }
    do await drawn();
    while (until !== undefined && !seen(until));
    return performance.now() - begun;
  }, press);
}

/** What each press took the first time, and the least that it took: there other programs took nothing of the machine. */
export async function bestOf(
  rounds: number,
  page: Page,
  presses: readonly Press[],
): Promise<readonly string[]> {
  const times = new Map<string, number[]>(presses.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const press of presses) times.get(press.name)?.push(await pressed(page, press));
  return [...times].map(([name, [first = 0, ...others]]) => {
    const best = Math.min(first, ...others);
    return `${name}: ${best.toFixed(0)} ms, the first time ${first.toFixed(0)} ms`;
  });
}
