import type { Steps } from '../../src/appendix';
import { inSlices } from '../../src/app/in-slices';

/** Keeps the page busy for longer than one slice. */
function work(): void {
  const begun = performance.now();
  while (performance.now() - begun < 40);
}

function* longSteps(count: number, each: (step: number) => void = () => undefined): Steps<string> {
  for (let step = 1; step <= count; step++) {
    work();
    each(step);
    yield;
  }
  return 'done';
}

describe('work in slices', () => {
  it('lets what waits have its turn between two slices', async () => {
    let turns = 0;
    const waiting = setInterval(() => (turns += 1), 0);
    expect(await inSlices(longSteps(4), {}, 4)).toBe('done');
    clearInterval(waiting);
    expect(turns).toBeGreaterThanOrEqual(2);
  });

  it('tells how far it has come, and never more than all', async () => {
    const told: number[] = [];
    await inSlices(longSteps(4), { onProgress: ({ done, of }) => told.push(done / of) }, 2);
    expect(told).toEqual([0.5, 1, 1, 1]);
  });

  it('stops where it is asked to', async () => {
    const stopper = new AbortController();
    const taken: number[] = [];
    const steps = longSteps(10, (step) => {
      taken.push(step);
      if (step === 2) stopper.abort();
    });
    await expect(inSlices(steps, { signal: stopper.signal }, 10)).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(taken).toEqual([1, 2]);
  });
});
