import type { Merged } from '../../merge';
import { textsIn } from '../../locale';
import type { Language } from '../../rules';
import type { PagePlan } from '../page-plan';
import { mergedAppendixPage } from './appendix-page';
import { contradictionsPage } from './contradictions-page';
import type { UnreadFile } from './shares-page';
import { sharesPage } from './shares-page';

/** The workbook that comes of merging: the appendix (one a framework), the contradictions, who has sent what. */
export function mergedPages(
  merged: Merged,
  unread: readonly UnreadFile[],
  language: Language,
): readonly PagePlan[] {
  const texts = textsIn(language);
  const alone = merged.tables.length === 1;
  return [
    ...merged.tables.map((table) =>
      mergedAppendixPage(table, texts.merging.appendix(alone ? null : table.framework)),
    ),
    contradictionsPage(merged.contradictions, texts),
    sharesPage(merged, unread, texts),
  ];
}
