/**
 * Works a thing out once for whatever it is worked out from, however many rules ask. What is remembered goes
 * when the thing that it was worked out from goes.
 */
export function remembered<From extends object, T>(workOut: (from: From) => T): (from: From) => T {
  const known = new WeakMap<From, { readonly result: T }>();
  return (from) => {
    const before = known.get(from);
    if (before) return before.result;
    const result = workOut(from);
    known.set(from, { result });
    return result;
  };
}
