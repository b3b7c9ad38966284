import { foldCase } from './comparison';

/** A column repeats few texts, and to fold one is dear. */
const MOST_REMEMBERED = 1_000;

/** Whether a whole text is as a pattern says: `*` any letters, `?` any one letter, `~` the next sign itself. */
export function matcherOf(pattern: string): (text: string) => boolean {
  const matches = patternOf(pattern);
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = matches(text);
    if (known.size < MOST_REMEMBERED) known.set(text, found);
    return found;
  };
}

function patternOf(pattern: string): (text: string) => boolean {
  const folded = foldCase(pattern);
  if (!/[*?~]/.test(folded)) return (text) => foldCase(text) === folded;
  const source = folded.replace(/~[*?~]|[*?]|[\\^$.|+()[\]{}]/gu, (sign) => {
    if (sign === '*') return '.*';
    if (sign === '?') return '.';
    return `\\${sign.length > 1 ? sign.slice(1) : sign}`;
  });
  const expression = new RegExp(`^${source}$`, 'su');
  return (text) => expression.test(foldCase(text));
}
