const separator = /\s*(?:[,;]|\n\s*[-–+•]?|(?<!\p{L})(?:và|cùng)(?!\p{L}))\s*/iu;
const atStart = new RegExp(`^${separator.source}`, 'iu');
const atEnd = new RegExp(`${separator.source}$`, 'iu');

/** A list without one of its parts and without the comma that led to it; as it is where the part is not in it. */
export function withoutPart(list: string, part: string): string {
  const at = list.indexOf(part);
  if (at < 0) return list;
  const before = list.slice(0, at).trimEnd();
  const after = list.slice(at + part.length).replace(/^[\s.,;]+$/, '');
  if (before === '') return capitalised(after.replace(atStart, '').trim());
  return (before.replace(atEnd, '') + after).trim();
}

/** A list with another name in a part's place. */
export function withPart(list: string, part: string, by: string): string {
  return list.replace(part, () => by);
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
