import type { ArgumentInfo, PathIds } from '../richapi';
import { ClientObject } from './client-object';
import { wrongContext } from './client-error';
import type { Context } from './context';
import type { ClientPath } from './path';

interface Collected {
  readonly args: ArgumentInfo;
  readonly paths: readonly ClientPath[];
}

/** Writes the objects among the arguments of a call as the paths by which the host finds them. */
export function collectArguments(context: Context, given: readonly unknown[]): Collected {
  const paths: ClientPath[] = [];
  const pathOf = (object: ClientObject): number => {
    if (object.context !== context) throw wrongContext();
    const { path } = ClientObject.stateOf(object);
    path.check();
    paths.push(path);
    return path.id;
  };
  const args = given.map((value) => collectOne(value, pathOf));
  const hasPaths = args.some(({ ids }) => ids !== 0);
  return {
    args: {
      Arguments: args.map(({ value }) => value),
      ...(hasPaths ? { ReferencedObjectPathIds: args.map(({ ids }) => ids) } : {}),
    },
    paths,
  };
}

interface One {
  readonly value: unknown;
  readonly ids: PathIds;
}

function collectOne(value: unknown, pathOf: (object: ClientObject) => number): One {
  if (value instanceof ClientObject) {
    const id = pathOf(value);
    return { value: id, ids: id };
  }
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) =>
      mayHold(item) ? collectOne(item, pathOf) : { value: item, ids: 0 },
    );
    if (items.every(({ ids, value: item }, i) => ids === 0 && item === value[i])) return { value, ids: 0 };
    return { value: items.map((item) => item.value), ids: items.map(({ ids }) => ids) };
  }
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) {
    return { value, ids: 0 };
  }
  const entries = Object.entries(value).map(([name, item]: [string, unknown]) => [name, named(item, pathOf)]);
  return { value: Object.fromEntries(entries), ids: 0 };
}

const mayHold = (item: unknown): boolean => typeof item === 'object' && item !== null;

/** Within a plain object an object is named by a mark of its own. */
function named(item: unknown, pathOf: (object: ClientObject) => number): unknown {
  if (item instanceof ClientObject) return { _ObjectPathId: pathOf(item) };
  return collectOne(item, pathOf).value;
}
