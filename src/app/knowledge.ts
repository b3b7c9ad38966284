import { makeReader } from '../appendix';
import { reference } from '../frameworks';
import type { CheckedWorkbook } from '../rules';

/** What the rules know of the world. It remembers what it has read, so each workbook gets its own. */
export function freshKnowledge(): CheckedWorkbook['knowledge'] {
  return { reference, readOwners: makeReader(reference).owners };
}
