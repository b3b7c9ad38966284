/** Every sentence of a dictionary by its path; of those that take values, how many. */
export function* sentencesIn(texts: object, at = ''): Generator<readonly [string, string | number]> {
  for (const [name, value] of Object.entries(texts) as [string, unknown][]) {
    const path = `${at}.${name}`;
    if (typeof value === 'string') yield [path, value];
    else if (typeof value === 'function') yield [path, value.length];
    else if (typeof value === 'object' && value !== null) yield* sentencesIn(value, path);
  }
}

export const vietnameseLetters = /[àáảãạăâèéẻẽẹêìíỉĩịòóỏõọôơùúủũụưỳýỷỹỵđ]/i;
