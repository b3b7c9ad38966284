import type { Reference } from '../appendix';
import { makeReader } from '../appendix';
import type { CheckedWorkbook } from '../rules';

/** What the rules know of the world. It remembers what it has read, so each workbook gets its own. */
export function freshKnowledge(reference: Reference): CheckedWorkbook['knowledge'] {
  const reader = makeReader(reference);
  return { reference, readOwners: (text) => reader.owners(text) };
}
