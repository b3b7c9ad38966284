import type { SummaryKind } from '../summary';
import type { Host } from './host';
import { mostBytes } from './reading/block';
import type { Watch } from './running';
import { asking, stopIfAsked } from './running';

/** A piece of writing, and what it is likely to weigh in a request. */
export interface WriteStep {
  readonly part: SummaryKind;
  readonly bytes: number;
  readonly write: (context: Excel.RequestContext) => void;
}

/** Carries steps out in their order, as many at a time as one request carries. */
export async function carryOut(host: Host, steps: readonly WriteStep[], watch: Watch): Promise<void> {
  let done = 0;
  for (const request of inRequests(steps)) {
    stopIfAsked(watch);
    await inOne(host, request);
    done += request.length;
    const part = request.at(-1)?.part;
    watch.onProgress?.({ step: 'writing', done, of: steps.length, ...(part && { part }) });
  }
}

async function inOne(host: Host, request: readonly WriteStep[]): Promise<void> {
  await asking(host, async (context) => {
    for (const { write } of request) write(context);
    await context.sync();
  });
}

function* inRequests(steps: readonly WriteStep[]): Generator<readonly WriteStep[]> {
  let request: WriteStep[] = [];
  let bytes = 0;
  for (const step of steps) {
    if (request.length > 0 && bytes + step.bytes > mostBytes) {
      yield request;
      request = [];
      bytes = 0;
    }
    request.push(step);
    bytes += step.bytes;
  }
  if (request.length > 0) yield request;
}
