import type { Grid } from '../../appendix';
import type { Host, Watch } from '../../excel';
import { writeDocument } from '../../excel';
import type { Contribution, Merged } from '../../merge';
import { contributionOf, merge } from '../../merge';
import type { Language } from '../../rules';
import type { UnreadFile } from '../../summary';
import { mergedPages } from '../../summary';
import type { Told } from '../read-grids';
import { readGrids } from '../read-grids';

/** What a file brings to a merged appendix. Nothing of its grids is kept, so that hundreds cost no more room. */
export function contribute(file: string, grids: readonly Grid[], told: Told = {}): Contribution {
  const { knowledge, sheets } = readGrids(grids, told);
  return contributionOf(file, sheets, knowledge);
}

export interface MergeOrder {
  readonly language: Language;
  /** The appendix that names everybody, where the user says which it is. */
  readonly base: string | null;
  /** Files that could not be read; they are told beside the others. */
  readonly unread: readonly UnreadFile[];
}

/** Merges what files have brought and fills an empty workbook with it. */
export async function writeMerged(
  host: Host,
  contributions: readonly Contribution[],
  { base, language, unread }: MergeOrder,
  watch: Watch = {},
): Promise<Merged> {
  const merged = merge(contributions, { base });
  await writeDocument(host, mergedPages(merged, unread, language), watch);
  return merged;
}
