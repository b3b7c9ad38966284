import type { Actor } from '../model';
import type { Door } from '../richapi';
import { noPromise } from './client-error';
import { Context } from './context';

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * Does what `Excel.run` does, without office.js: the batch is given a context, what it left unsent is sent, and what
 * was held for it is let go of.
 */
export async function run<T>(door: Door, batch: Batch<T>, actor?: Actor): Promise<T> {
  const context = new Context(door, actor);
  try {
    const running: unknown = batch(asScriptsSeeIt(context));
    if (!isPromise<T>(running)) throw noPromise();
    const result = await running;
    await context.sync();
    return result;
  } finally {
    await context.end();
  }
}

const isPromise = <T>(value: unknown): value is Promise<T> =>
  typeof value === 'object' && value !== null && 'then' in value;

/** The members of the context are made from descriptions that the compiler has held against these very types. */
function asScriptsSeeIt(context: Context): Excel.RequestContext;
function asScriptsSeeIt(context: unknown): unknown {
  return context;
}
