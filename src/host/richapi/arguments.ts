import type { ModelObject } from './model-object';
import type { ArgumentInfo, PathIds } from './protocol';

type Resolve = (pathId: number) => ModelObject | null;

/** The arguments of a call with what stands for the objects that they name. What is left out comes as null. */
export function resolveArguments(
  { Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo,
  resolve: Resolve,
): readonly unknown[] {
  return Arguments.map(
    (value, i) => resolveOne(value, ReferencedObjectPathIds[i] ?? 0, resolve) ?? undefined,
  );
}

function resolveOne(value: unknown, path: PathIds, resolve: Resolve): unknown {
  if (typeof path === 'number' && path > 0) return resolve(path)?.self;
  if (Array.isArray(value)) {
    if (typeof path === 'number' && !value.some(mayName)) return value;
    return value.map((item: unknown, i) =>
      resolveOne(item, typeof path === 'number' ? 0 : (path[i] ?? 0), resolve),
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  if ('_ObjectPathId' in value && typeof value._ObjectPathId === 'number')
    return resolve(value._ObjectPathId)?.self;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, resolveOne(item, 0, resolve)]),
  );
}

/** Grids of plain values are handed on as they are: they are long. */
const mayName = (item: unknown): boolean =>
  Array.isArray(item)
    ? item.some((cell) => typeof cell === 'object' && cell !== null)
    : typeof item === 'object' && item !== null;
