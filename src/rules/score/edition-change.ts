import type { Framework } from '../../appendix';
import { pciEdition, piiEdition, piiYears } from '../../frameworks';

/** A year from which an index counts otherwise than before. */
export interface EditionChange {
  readonly year: number;
  /** The decision that says so; null where none is known. */
  readonly act: string | null;
}

/** The last change of definitions after one year and up to another; null where nothing is known to have changed. */
export function changeBetween(framework: Framework, after: number, upTo: number): EditionChange | null {
  return framework === 'PII' ? piiChange(after, upTo) : pciChange(after, upTo);
}

function piiChange(after: number, upTo: number): EditionChange | null {
  const edition = piiYears
    .filter((year) => year > after && year <= upTo)
    .map(piiEdition)
    .findLast((each) => each !== null && each.changes.length > 0);
  return edition ? { year: edition.year, act: edition.act } : null;
}

/** Other components, or other weights. */
function pciChange(after: number, upTo: number): EditionChange | null {
  for (let year = upTo; year > after; year--) {
    const now = definitionOf(year);
    const before = definitionOf(year - 1);
    if (now !== null && before !== null && now !== before) return { year, act: null };
  }
  return null;
}

function definitionOf(year: number): string | null {
  const components = pciEdition(year)?.components;
  return components?.map(({ name, weight }) => `${name} ${String(weight)}`).join('; ') ?? null;
}
