import type { IndexEntry } from '../../appendix';
import { indexKey, nameKey } from '../../appendix/text';

/** Indices by every name that they have. */
export type IndexNames = ReadonlyMap<string, IndexEntry>;

export function indexNames(indices: readonly IndexEntry[]): IndexNames {
  return new Map(indices.flatMap((entry) => namesOf(entry).map((name) => [indexKey(name), entry] as const)));
}

/** Whether a text names the index, under whichever of its names. */
export function mentions(text: string, entry: IndexEntry): boolean {
  const key = nameKey(text);
  return namesOf(entry).some((name) => key.includes(nameKey(name)));
}

/** "5. Chỉ số “Chi phí không chính thức”": a heading that is an index's name. */
export function headingIndex(text: string, names: IndexNames): IndexEntry | undefined {
  return names.get(indexKey(text.replace(/^\s*(?:\d+[.)]\s*)+/u, '')));
}

/**
 * What stands behind the last "chỉ số" of a text, where that is an index's name; the document that it is cited
 * from may follow. The DDCI has names much like those of the PCI.
 */
export function closingIndex(text: string, names: IndexNames): IndexEntry | undefined {
  if (speaksOfDdci(text)) return undefined;
  const [, ...behind] = nameKey(text).split(/(?<!\p{L})chi so(?: thanh phan)? /u);
  const last = behind.at(-1)?.replace(/ (?:tai|theo) (?:ke hoach|quyet dinh|nghi quyet) .*$/u, '');
  return names.get(last ?? '');
}

export function speaksOfDdci(text: string): boolean {
  return /(?<!\p{L})ddci(?!\p{L})/iu.test(text);
}

function namesOf({ name, otherNames }: IndexEntry): readonly string[] {
  return [name, ...otherNames];
}
