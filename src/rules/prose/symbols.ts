/**
 * Whether two symbols are spellings of one: "KH-SKHCN", "KH-SKH&CN", and "KH-SKHCCN" with a letter too many.
 */
export function sameSymbol(one: string, other: string): boolean {
  const [first, second] = [bare(one), bare(other)];
  const [shorter, longer] = first.length < second.length ? [first, second] : [second, first];
  if (shorter === longer) return true;
  return shorter.length > 5 && longer.length === shorter.length + 1 && isOneLetterLonger(longer, shorter);
}

function bare(symbol: string): string {
  return symbol.replace(/&/g, '').toUpperCase();
}

function isOneLetterLonger(longer: string, shorter: string): boolean {
  const differs = shorter.split('').findIndex((letter, index) => letter !== longer[index]);
  const at = differs < 0 ? shorter.length : differs;
  return longer.slice(0, at) + longer.slice(at + 1) === shorter;
}
