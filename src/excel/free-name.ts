/** What Excel allows for a sheet's name. */
const longest = 31;

/**
 * The name itself, or the next one that no sheet bears yet: "Chênh lệch (2)". A sheet of the user's that
 * happens to have our name is never written to.
 */
export function freeName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.normalize('NFC').toLowerCase()));
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? '' : ` (${count})`;
    const name = `${wanted.slice(0, longest - suffix.length)}${suffix}`;
    if (!known.has(name.normalize('NFC').toLowerCase())) return name;
  }
}
