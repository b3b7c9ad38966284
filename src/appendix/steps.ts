/**
 * Work that can be done a step at a time: whoever drives it decides whether a page breathes between two steps.
 * Nothing is handed out before the end.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All the steps at once, where nobody waits. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** So many rows or records are read in a step: a few milliseconds' worth. */
const rowsAStep = 100;

/** Each item in its turn, with a pause after every hundred. */
export function* mapInSteps<T, R>(items: Iterable<T>, map: (item: T) => R): Steps<R[]> {
  const results: R[] = [];
  for (const item of items) {
    results.push(map(item));
    if (results.length % rowsAStep === 0) yield;
  }
  return results;
}
