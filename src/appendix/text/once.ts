/**
 * A reader that reads each distinct text once. The memory belongs to whoever asked for it, so it goes when
 * the reading of the sheet goes.
 */
export function once<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = read(text);
    known.set(text, now);
    return now;
  };
}
