import { finished, mapInSteps } from '../../src/appendix';

describe('work a step at a time', () => {
  it('pauses after every hundred items and hands out all of them at the end', () => {
    const steps = mapInSteps(
      Array.from({ length: 250 }, (_, item) => item),
      (item) => item * 2,
    );
    expect([steps.next().done, steps.next().done]).toEqual([false, false]);
    const last = steps.next();
    expect(last.done ? last.value.at(-1) : null).toBe(498);
  });

  it('is done at once where nobody waits', () => {
    expect(finished(mapInSteps(['a', 'b'], (text) => text.toUpperCase()))).toEqual(['A', 'B']);
  });
});
