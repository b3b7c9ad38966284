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
  const year = piiYears.findLast(
    (each) => each > after && each <= upTo && (piiEdition(each)?.changes.length ?? 0) > 0,
  );
  return year === undefined ? null : { year, act: piiEdition(year)?.act ?? null };
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
  return components?.map(({ name, weight }) => `${name} ${weight ?? '?'}`).join('; ') ?? null;
}
