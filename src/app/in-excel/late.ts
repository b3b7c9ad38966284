/** A part of the pane that could not be fetched: the network, or a server that is no more. */
export class NotLoaded extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'NotLoaded';
  }
}

/** Fetched when it is first asked for, and once; after a failure the next asking tries again. */
export function late<T>(fetched: () => Promise<T>): () => Promise<T> {
  let there: Promise<T> | null = null;
  return () => {
    there ??= fetched().catch((thrown: unknown) => {
      there = null;
      throw new NotLoaded(thrown);
    });
    return there;
  };
}
