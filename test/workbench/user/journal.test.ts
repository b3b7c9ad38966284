import { journal, type Step } from '../../../src/workbench/user/journal';

function stepsOn(log: string[]) {
  return (name: string, isPossible = true): Step => ({
    undo: () => (log.push(`-${name}`), isPossible),
    redo: () => (log.push(`+${name}`), isPossible),
  });
}

describe('the journal of changes by hand', () => {
  it('takes the last one back first, and makes them again in their order', () => {
    const log: string[] = [];
    const step = stepsOn(log);
    const { note, redo, undo } = journal();
    note(step('một'));
    note(step('hai'));
    expect([undo(), undo(), undo(), redo(), redo(), redo()]).toEqual([
      true,
      true,
      undefined,
      true,
      true,
      undefined,
    ]);
    expect(log).toEqual(['-hai', '-một', '+một', '+hai']);
  });

  it('forgets what was taken back once something else is done', () => {
    const step = stepsOn([]);
    const { note, redo, undo } = journal();
    note(step('một'));
    undo();
    note(step('hai'));
    expect(redo()).toBeUndefined();
  });

  it('drops what can no longer be taken back, and goes on before it', () => {
    const log: string[] = [];
    const step = stepsOn(log);
    const { note, undo } = journal();
    note(step('một'));
    note(step('hai', false));
    expect([undo(), undo(), undo()]).toEqual([false, true, undefined]);
  });
});
