import type { Io } from './io';

/** Says on a terminal what is being done, once it takes longer than a second. */
export interface Progress {
  /** What is done next; `long` where it is known beforehand to take its time. */
  readonly step: (text: string, long?: boolean) => void;
  readonly end: () => void;
}

const patience = 1000;
const clearLine = '\r\u001b[K';

export function progressOn({ errors, clock }: Io): Progress {
  const begun = clock();
  let shown = false;
  return {
    step(text, long = false) {
      if (!errors.isTerminal || (!long && !shown && clock() - begun < patience)) return;
      shown = true;
      errors.write(clearLine + text);
    },
    end() {
      if (shown) errors.write(clearLine);
    },
  };
}
