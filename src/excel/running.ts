import type { SheetKind } from '../summary';
import { ExcelError, excelError } from './excel-error';
import type { Host } from './host';

/** How far a piece of work has come; the pane shows it, the command line may. */
export interface Progress {
  readonly step: 'reading' | 'checking' | 'marking' | 'writing' | 'clearing';
  readonly done: number;
  readonly of: number;
  /** Which sheet of ours is being written. */
  readonly part?: SheetKind;
}

/** How work is watched and stopped: plain callbacks and a signal. */
export interface Watch {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

export function stopIfAsked({ signal }: Watch): void {
  if (signal?.aborted) throw new ExcelError('cancelled', 'stopped by the user');
}

/** Runs a batch; whatever goes wrong comes back as an error of ours. */
export async function asking<T>(
  host: Host,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await host.run(batch);
  } catch (thrown) {
    throw excelError(thrown);
  }
}
