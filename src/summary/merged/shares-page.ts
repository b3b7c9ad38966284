import type { Merged, Share } from '../../merge';
import type { Dictionary } from '../../locale';
import type { PageLook, PagePlan, PageRow } from '../page-plan';
import { listPage } from './list-page';

/** A file that could not be read, and why. */
export interface UnreadFile {
  readonly file: string;
  readonly why: string;
}

/** Who has sent what: the base first, every file, those that could not be read, and who has sent nothing. */
export function sharesPage(
  { base, shares, silent }: Merged,
  unread: readonly UnreadFile[],
  { merging: { shares: texts } }: Dictionary,
): PagePlan {
  const { heads, statuses } = texts;
  const lines = [
    ...shares.map((share) => ({ ...shareCells(share), status: statusOf(share, statuses) })),
    ...unread.map(({ file, why }) => ({ ...nothing, file, status: statuses.unread(why) })),
    ...silent.map(({ name }) => ({ ...nothing, unit: name, status: statuses.silent })),
  ];
  return listPage({
    name: texts.name,
    title: texts.title,
    lines: base === null ? [texts.noBase] : [],
    columns: [
      [heads.number, 7],
      [heads.unit, 34],
      [heads.file, 34],
      [heads.sheet, 18],
      [heads.records, 9],
      [heads.shared, 11],
      [heads.contradicted, 11],
      [heads.status, 40],
    ],
    rows: lines.map(({ file, records, shared, contradicted, sheet, status, unit }, index): PageRow => {
      const look: PageLook = status === statuses.sent || status === statuses.base ? 'text' : 'conflict';
      return {
        height: null,
        cells: [
          { value: index + 1, look: 'centred' },
          { value: unit, look: 'text' },
          { value: file, look: 'text' },
          { value: sheet, look: 'text' },
          { value: records, look: 'centred' },
          { value: shared, look: 'centred' },
          { value: contradicted, look: 'centred' },
          { value: status, look },
        ],
      };
    }),
  });
}

const nothing = { unit: '', file: '', sheet: '', records: '', shared: '', contradicted: '' };

function shareCells({ contradicted, file, records, shared, sheets, units }: Share) {
  const unit = units.map(({ name }) => name).join('\n');
  return { unit, file, sheet: sheets.join('\n'), records, shared, contradicted };
}

function statusOf(
  { isBase, otherYears, records }: Share,
  statuses: Dictionary['merging']['shares']['statuses'],
): string {
  if (isBase) return statuses.base;
  if (records === 0) return statuses.noAppendix;
  return otherYears.length === 0 ? statuses.sent : statuses.otherYears(otherYears.join(', '));
}
