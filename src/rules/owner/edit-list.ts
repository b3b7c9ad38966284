const separator = /\s*(?:[,;]|\n\s*[-–+•]?|(?<!\p{L})(?:và|cùng)(?!\p{L}))\s*/iu;
const atStart = new RegExp(`^${separator.source}`, 'iu');
const atEnd = new RegExp(`${separator.source}$`, 'iu');

/** A list without one of its parts and without the comma that led to it; null where the part is not in it. */
export function withoutPart(list: string, part: string): string | null {
  const at = list.indexOf(part);
  if (at < 0) return null;
  const before = list.slice(0, at).trimEnd();
  const after = list.slice(at + part.length).replace(/^[\s.,;]+$/, '');
  if (before === '') return capitalised(after.replace(atStart, '').trim());
  return (before.replace(atEnd, '') + after).trim();
}

/** A list with another name in a part's place; null where the part is not in it. */
export function withPart(list: string, part: string, by: string): string | null {
  const at = list.indexOf(part);
  return at < 0 ? null : list.slice(0, at) + by + list.slice(at + part.length);
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
