/** How many bytes a value takes as JSON in UTF-8, without making the text. */
export function weigh(value: unknown): number {
  switch (typeof value) {
    case 'string':
      return weighText(value);
    case 'number':
      return Number.isFinite(value) ? String(value).length : 4;
    case 'boolean':
      return value ? 4 : 5;
    case 'object':
      if (value === null) return 4;
      return Array.isArray(value) ? weighList(value) : weighObject(value);
    default:
      return 0;
  }
}

function weighText(text: string): number {
  let bytes = 2;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22 || code === 0x5c || code === 0x0a || code === 0x0d || code === 0x09) bytes += 2;
    else if (code < 0x20) bytes += 6;
    else if (code < 0x80) bytes += 1;
    // Each half of a surrogate pair counts two of the pair's four bytes.
    else if (code < 0x800 || (code >= 0xd800 && code <= 0xdfff)) bytes += 2;
    else bytes += 3;
  }
  return bytes;
}

function weighList(list: readonly unknown[]): number {
  let bytes = 2 + Math.max(0, list.length - 1);
  for (const item of list) bytes += item === undefined ? 4 : weigh(item);
  return bytes;
}

function weighObject(object: object): number {
  let bytes = 2;
  let members = 0;
  for (const [name, value] of Object.entries(object)) {
    if (value === undefined || typeof value === 'function') continue;
    members++;
    bytes += weighText(name) + 1 + weigh(value);
  }
  return bytes + Math.max(0, members - 1);
}
