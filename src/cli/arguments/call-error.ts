import type { Dictionary } from '../../locale';

/** A call that cannot be carried out: the wrong words, or a place that cannot be written to. */
export class CallError extends Error {
  override readonly name = 'CallError';

  constructor(
    /** The sentence, in the language in which it will be told. */
    readonly sentence: (texts: Dictionary) => string,
    /** The command whose help says how it should have been. */
    readonly command: string | null = null,
  ) {
    super('call error');
  }
}
