import type { Merged } from '../../merge';
import { textsIn } from '../../locale';
import type { Language } from '../../rules';

/** What has come of merging, in lines. */
export function toldOfMerge(
  { base, contradictions, shares, silent, tables }: Merged,
  language: Language,
): readonly string[] {
  const { shares: texts, told } = textsIn(language).merging;
  const records = tables.flatMap((table) => table.records);
  const shared = records.filter(({ sources }) => new Set(sources.map(({ file }) => file)).size > 1);
  const empty = shares.filter((share) => share.records === 0);
  return [
    told.merged(records.length, shares.length - empty.length),
    ...(shared.length > 0 ? [told.shared(shared.length)] : []),
    told.contradictions(contradictions.length),
    ...empty.map(({ file }) => told.noAppendix(file)),
    ...(base === null ? [texts.noBase] : shares.length > 1 ? [told.base(base)] : []),
    ...(silent.length > 0 ? [told.silent(silent.map(({ name }) => name).join('; '))] : []),
  ];
}
