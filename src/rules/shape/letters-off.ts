/** How many letters must be put in, left out or changed to make one text the other; accents make a letter. */
export function lettersOff(one: string, other: string): number {
  const wanted = Array.from(other);
  let distance = wanted.length;
  let row = wanted.map((_, column) => column + 1);
  for (const [index, letter] of Array.from(one).entries()) {
    let diagonal = index;
    distance = index + 1;
    row = row.map((above, column) => {
      const changed = diagonal + (letter === wanted[column] ? 0 : 1);
      diagonal = above;
      distance = Math.min(changed, above + 1, distance + 1);
      return distance;
    });
  }
  return distance;
}
