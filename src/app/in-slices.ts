import type { Steps } from '../appendix';
import type { Watch } from '../excel';
import { stopIfAsked } from '../excel';

/** Long enough to get on with the work, short enough that a page still answers every 50 ms. */
const longestSlice = 30;

/** Takes the steps one after another and lets the page breathe in between; stops where it is asked to. */
export async function inSlices<T>(steps: Steps<T>, watch: Watch, stepsExpected: number): Promise<T> {
  let begun = performance.now();
  for (let done = 1; ; done++) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begun < longestSlice) continue;
    watch.onProgress?.({ step: 'checking', done: Math.min(done, stepsExpected), of: stepsExpected });
    await breath();
    stopIfAsked(watch);
    begun = performance.now();
  }
}

/** Lets whatever waits for the page's attention have it. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
