/** How many letters must be put in, left out or changed to make one word the other; accents make a letter. */
export function lettersOff(one: string, other: string): number {
  if (one === other) return 0;
  const letters = Array.from(other);
  let row = Array.from({ length: letters.length + 1 }, (_, column) => column);
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1];
    for (const [column, wanted] of letters.entries()) {
      const changed = (row[column] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
