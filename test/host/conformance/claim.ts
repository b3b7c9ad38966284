/** What office.js and the host's own client offer alike. */
export type Run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** A script against the Excel API, as an add-in would write it, and what it gives wherever it runs. */
export interface Claim {
  readonly does: string;
  readonly script: (run: Run) => Promise<unknown>;
  readonly gives: unknown;
}

/** Runs what is expected to fail, and tells of its error what an add-in can see. */
export async function failure(act: () => unknown): Promise<unknown> {
  try {
    await act();
  } catch (error) {
    return seen(error);
  }
  return 'no error';
}

function seen(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return String(error);
  const info: unknown = 'debugInfo' in error ? error.debugInfo : undefined;
  const place = typeof info === 'object' && info !== null ? info : {};
  return {
    code: error.code,
    ...('errorLocation' in place ? { at: place.errorLocation } : {}),
    ...('statement' in place ? { statement: place.statement } : {}),
  };
}

/** Lets events arrive, which follow a batch. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
