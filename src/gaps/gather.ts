/** The items under each of their keys, in the order in which the keys are first met. */
export function gather<T, K>(items: readonly T[], keysOf: (item: T) => readonly K[]): Map<K, T[]> {
  const gathered = new Map<K, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const members = gathered.get(key);
      if (members) members.push(item);
      else gathered.set(key, [item]);
    }
  }
  return gathered;
}
