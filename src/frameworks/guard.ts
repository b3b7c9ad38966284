/** Tells whether a value out of a JSON file is what the code takes it for. */
export type Guard<T> = (value: unknown) => value is T;

export const isText: Guard<string> = (value): value is string => typeof value === 'string' && value !== '';
export const isNumber: Guard<number> = (value): value is number =>
  typeof value === 'number' && Number.isFinite(value);
export const isYear: Guard<number> = (value): value is number =>
  isNumber(value) && Number.isInteger(value) && value > 1900;
export const isFlag: Guard<boolean> = (value): value is boolean => typeof value === 'boolean';
export const isDay: Guard<string> = (value): value is string =>
  isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value);

export function orNull<T>(guard: Guard<T>): Guard<T | null> {
  return (value): value is T | null => value === null || guard(value);
}

export function isListOf<T>(guard: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every((item) => guard(item));
}

export function isOneOf<const T extends string>(...words: readonly T[]): Guard<T> {
  return (value): value is T => words.some((word) => word === value);
}

/** An object of exactly these fields: a slip in a field's name is found as well as a missing one. */
export function isShaped<T extends object>(fields: { readonly [K in keyof T]: Guard<T[K]> }): Guard<T> {
  const guards = Object.entries<Guard<unknown>>(fields);
  return (value): value is T => {
    if (typeof value !== 'object' || value === null) return false;
    const given = new Map<string, unknown>(Object.entries(value));
    return (
      given.size === guards.length &&
      guards.every(([name, guard]) => given.has(name) && guard(given.get(name)))
    );
  };
}

/** The value, known to be what it should be; a file that is not stops the program at its start. */
export function checked<T>(file: string, guard: Guard<T>, value: unknown): T {
  if (!guard(value)) throw new Error(`The reference data of ${file} are not in their form.`);
  return value;
}
