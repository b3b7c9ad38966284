import type { Host, Refusal, StandingSheet } from '../../excel';
import { standingSheets } from '../../excel';
import type { Language } from '../../rules';
import type { SummaryKind } from '../../summary';
import { summaryKinds } from '../../summary';
import type { CheckedBook } from '../check-grids';

/** A sheet of a summary: Chênh lệch, Dữ liệu phân công, Báo cáo tổng hợp, Bảng tổng hợp. */
export type SummaryPart = SummaryKind;

/** The same, in the order in which they are made. */
export const summaryParts = summaryKinds;

/** A part that stands in the workbook already, and since when. */
export interface StandingPart extends StandingSheet {
  readonly kind: SummaryPart;
}

/** Which parts of a summary stand, wherever their sheets went. One sync; nothing is written. */
export async function summaryState(host: Host): Promise<readonly StandingPart[]> {
  const standing = await standingSheets(host);
  return standing.flatMap((sheet) => {
    const kind = summaryParts.find((part) => part === sheet.kind);
    return kind ? [{ ...sheet, kind }] : [];
  });
}

/** What a summary is made from: a check of the whole workbook, or of the sheets that count. */
export type SummarySource = Pick<CheckedBook, 'workbook' | 'appendices' | 'findings'>;

export interface SummaryOrder {
  /** The pivots are made of the assignments: these come along with them. */
  readonly parts: readonly SummaryPart[];
  readonly language: Language;
  /** The time, as it is to be told again later: "2024-07-09T14:05". */
  readonly at: string;
}

export interface MadeSummary {
  /** The sheets that were made or refreshed, in the order of the parts. */
  readonly sheets: readonly StandingPart[];
  /** Why tables with formulas stand where pivots should; null where the pivots are there. */
  readonly withoutPivots: Refusal | null;
}
