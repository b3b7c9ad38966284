/** A change by hand that can be taken back and made again. Each says whether that was still possible. */
export interface Step {
  readonly undo: () => boolean;
  readonly redo: () => boolean;
}

/** The changes by hand in their order, as Ctrl+Z goes through them. */
export interface Journal {
  readonly note: (step: Step) => void;
  /** Nothing where there is nothing to take back. */
  readonly undo: () => boolean | undefined;
  readonly redo: () => boolean | undefined;
}

const MOST_STEPS = 100;

export function journal(): Journal {
  let done: readonly Step[] = [];
  let undone: readonly Step[] = [];
  return {
    note(step) {
      done = [...done.slice(1 - MOST_STEPS), step];
      undone = [];
    },
    undo() {
      const step = done.at(-1);
      if (!step) return undefined;
      done = done.slice(0, -1);
      const isDone = step.undo();
      // What cannot be taken back is dropped, and nothing before it is lost.
      if (isDone) undone = [...undone, step];
      return isDone;
    },
    redo() {
      const step = undone.at(-1);
      if (!step) return undefined;
      undone = undone.slice(0, -1);
      const isDone = step.redo();
      if (isDone) done = [...done, step];
      return isDone;
    },
  };
}
