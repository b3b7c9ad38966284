import { foldCase } from './comparison';

/** Whether a whole text is as a pattern says: `*` any letters, `?` any one letter, `~` the next sign itself. */
export function matcherOf(pattern: string): (text: string) => boolean {
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
