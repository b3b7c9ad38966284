import { leadsOf, tellingsOf } from './base';
import type { Contribution } from './contribution';
import type { MergedTable, Share } from './merged';
import type { Unit } from './telling';

interface WithWhat {
  readonly tables: readonly MergedTable[];
  readonly leads: ReadonlyMap<string, Unit>;
  readonly isBase: boolean;
}

/** What a file has brought, and who has sent it. */
export function shareOf(contribution: Contribution, { tables: merged, leads, isBase }: WithWhat): Share {
  const { file, tables } = contribution;
  const mine = merged
    .flatMap(({ records }) => records)
    .filter(({ sources }) => sources.some((source) => source.file === file));
  const years = tables.flatMap(({ facts }) => {
    const table = merged.find(({ framework }) => framework === facts.framework)?.facts;
    const ofMerged = [table?.baselineYear, table?.targetYear];
    return [facts.baselineYear, facts.targetYear].filter(
      (year, index) => year !== null && year !== ofMerged[index],
    );
  });
  return {
    file,
    isBase,
    units: isBase ? [] : sendersOf(contribution, leads),
    sheets: [...new Set(tables.map(({ sheet }) => sheet))],
    records: tellingsOf(contribution).length,
    shared: mine.filter(({ sources }) => sources.some((source) => source.file !== file)).length,
    contradicted: mine.filter(({ contradicted }) => contradicted).length,
    otherYears: [...new Set(years)].filter((year) => year !== null).sort(),
  };
}

/** The lead that the file's name or title names, else every lead that it names. */
function sendersOf(contribution: Contribution, leads: ReadonlyMap<string, Unit>): readonly Unit[] {
  const [sign] = contribution.signs.flatMap(({ key }) => leads.get(key) ?? []);
  if (sign) return [sign];
  return leadsOf([contribution]).map((lead) => leads.get(lead.key) ?? lead);
}
